import { expect, test } from 'vitest';
import { isObject } from '@/corpus/lexicon/convert/slots';

test.each([
  ['an etw.', true],
  ['mit jdm./etw.', true],
  ['to sb./sth.', true],
  ['in; nach; zu', true],
  ['am Mast', false],
  ['of a river', false],
  ['Seefahrt', false],
])('(%s) is what a word is used with: %s', (bracketed, object) => {
  expect(isObject(bracketed)).toBe(object);
});
