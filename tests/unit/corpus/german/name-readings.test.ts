import { expect, test } from 'vitest';
import { unknownName } from '@/corpus/german/name-readings';

test.each([
  ['Brunhild', true, 'Brunhild', 'unknown'],
  ['Brunhilds', true, 'Brunhild', 'genitive'],
  ['Brunhilds', false, 'Brunhilds', 'unknown'],
  ['Walkus', true, 'Walkus', 'unknown'],
  ["Walkus'", false, 'Walkus', 'genitive'],
  ['DVDs', false, 'DVD', 'plural'],
])('%s (where a genitive may stand: %s) is of %s', (word, place, lemma, reason) => {
  expect(unknownName(word, place)).toMatchObject({ lemma, pos: 'name', reasons: [reason] });
});
