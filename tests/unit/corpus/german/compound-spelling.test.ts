import { expect, test } from 'vitest';
import { splitRespelled } from '@/corpus/german/compound-spelling';
import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

const facts: WordFacts = { pos: ['noun'], genders: ['m'], prefix: 0, reflexive: 'never', lines: 1 };
const index: WordIndex = {
  facts: (lemma) => (['Fluss', 'Pass', 'Straße', 'Insel'].includes(lemma) ? facts : undefined),
  forms: () => [],
};

/** Cuts where a capital stands, as no real word does, so that the test says what the parts are. */
const split = (word: string) =>
  [...word.matchAll(/\p{Lu}\p{Ll}*/gu)].map(({ 0: lemma, index: start }) => ({
    start,
    end: start + lemma.length,
    lemma,
    pos: 'noun' as const,
  }));

test.each([
  ['FlußInsel', 'Fluß=Fluss Insel=Insel'],
  ['InselPaß', 'Insel=Insel Paß=Pass'],
  ['StrasseInsel', 'Strasse=Straße Insel=Insel'],
  ['PaßFluß', 'Paß=Pass Fluß=Fluss'],
  ['SchußInsel', ''],
  ['InselTurm', ''],
])('%s is parted as it is spelt today', (word, parts) => {
  const found = splitRespelled(word, split, index);
  expect(found.map(({ start, end, lemma }) => `${word.slice(start, end)}=${lemma}`).join(' ')).toBe(parts);
});
