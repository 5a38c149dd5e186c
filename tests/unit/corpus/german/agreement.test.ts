import { expect, test } from 'vitest';
import { agreementAt, agrees, withNumber } from '@/corpus/german/agreement';
import type { Reading } from '@/corpus/german/reading';

const noun = (gender: 'm' | 'f' | 'n', number?: 'singular' | 'plural'): Reading => ({
  lemma: 'Wort',
  pos: 'noun',
  gender,
  ...(number === undefined ? {} : { number }),
  reasons: ['listed'],
  cost: 0,
});

test.each([
  ['das Licht', 'n'],
  ['im dunklen Haus', 'mn'],
  ['zur Insel', 'f'],
  ['die hellen , hohen Türme', 'fp'],
  ['keine Gäste', 'fp'],
  ['einer Insel', 'f'],
  ['eines Hauses', 'mn'],
  ['viele Gäste', 'p'],
  ['drei Türme', 'p'],
  ['dieser Turm', 'mfp'],
  ['sah Türme', undefined],
  ['der Turm leuchtet Gästen', undefined],
])('the determiner of "%s" lets the noun be %s', (phrase, expected) => {
  const tokens = phrase.split(' ');
  expect(agreementAt(tokens, tokens.length - 1)).toBe(expected);
});

test('a noun agrees by its gender in the singular and by its number in the plural', () => {
  expect(agrees(noun('f', 'singular'), 'mn')).toBe(false);
  expect(agrees(noun('f', 'singular'), 'fp')).toBe(true);
  expect(agrees(noun('m', 'plural'), 'fp')).toBe(true);
  expect(agrees(noun('m', 'plural'), 'm')).toBe(false);
  expect(agrees(noun('m'), 'fp')).toBe(true);
});

test('a determiner decides the number that the form leaves open', () => {
  expect(withNumber(noun('m'), 'fp').number).toBe('plural');
  expect(withNumber(noun('m'), 'mn').number).toBe('singular');
  expect(withNumber(noun('m'), 'mp').number).toBeUndefined();
  expect(withNumber(noun('m'), undefined).number).toBeUndefined();
});
