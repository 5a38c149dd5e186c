import { expect, test } from 'vitest';
import { abbreviated } from '@/corpus/german/abbreviated';
import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

const facts: WordFacts = { pos: ['noun'], genders: [], prefix: 0, reflexive: 'never', lines: 1 };
const known = new Set(['Kilometer', 'Doktor', 'circa', 'Gramm', 'sechster', 'Firma']);
const index: WordIndex = {
  facts: (lemma) => (known.has(lemma) ? facts : undefined),
  forms: () => [],
};

test.each([
  ['Dr.', 'Doktor'],
  ['Dr', 'Doktor'],
  ['ca', 'circa'],
  ['250g', 'Gramm'],
  ['2,5g', 'Gramm'],
  ['VI', 'sechster'],
  ['VI.', 'sechster'],
  ['km', 'Kilometer'],
  ['g', undefined],
  ['I', undefined],
  ['Nr.', undefined],
  ['constructor', undefined],
])('%s is short for %s', (word, lemma) => {
  expect(abbreviated(word, index)[0]?.lemma).toBe(lemma);
});
