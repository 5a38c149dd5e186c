import { expect, test } from 'vitest';
import { smallNouns } from '@/corpus/german/small-nouns';
import { smallIndex } from './small-lexicon';

const index = smallIndex();

test.each([
  ['insel', ['Insel']],
  ['häuser', ['Haus']],
  ['sprecher', ['Sprecher']],
  ['gesandten', []],
  ['gastinsel', []],
  ['gartn', []],
])('%s is the noun %j', (word, lemmas) => {
  const found = smallNouns(word, index);
  expect(found.map(({ lemma }) => lemma)).toEqual(lemmas);
  expect(found.every(({ reasons }) => reasons.at(-1) === 'spelling')).toBe(true);
});
