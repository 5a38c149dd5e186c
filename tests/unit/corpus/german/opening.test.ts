import { expect, test } from 'vitest';
import { opensAt } from '@/corpus/german/opening';

test.each([
  ['Heute regnet es', 0, true],
  ['– Heute regnet es', 1, true],
  ['Sie rief : Heute', 3, true],
  ['Sie rief „ Heute “', 3, true],
  ['Der „ Bote “ kam', 2, false],
  ['Die S - Bahn kam', 3, false],
  ['Man sah Boote', 2, false],
])('%s: whether the capital of word %i says nothing: %s', (sentence, at, expected) => {
  expect(opensAt(sentence.split(' '), at)).toBe(expected);
});
