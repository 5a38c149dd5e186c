import { expect, test } from 'vitest';
import { englishKeys } from '@/corpus/lexicon/english-keys';

test.each([
  ['Joined', 'join'],
  ['Polish', 'Polish'],
  ['Polish', 'polish'],
  ['knives', 'knife'],
  ['Germans', 'German'],
  ['Town’s', 'town'],
  ["children's", 'child'],
])('%s is looked for as %s', (word, key) => {
  expect(englishKeys(word)).toContain(key);
});

test('the word as it stands comes first', () => {
  expect(englishKeys('March')[0]).toBe('March');
});
