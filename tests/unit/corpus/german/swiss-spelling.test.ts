import { expect, it } from 'vitest';
import { wordReadings } from '@/corpus/german/word-readings';
import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

const noun = (gender: 'm' | 'f' | 'n', lines: number): WordFacts => ({
  pos: ['noun'],
  genders: [gender],
  prefix: 0,
  reflexive: 'never',
  lines,
});
const words = new Map([
  ['Strass', noun('m', 1)],
  ['Straße', noun('f', 256)],
  ['Masse', noun('f', 64)],
  ['Maß', noun('n', 128)],
]);
const index: WordIndex = { facts: (lemma) => words.get(lemma), forms: () => [] };

it.each([
  ['Strasse', 'Straße'],
  ['Strass', 'Strass'],
  ['Masse', 'Masse'],
])('mended: Swiss %s was read as a rarer word; it is of %s', (word, lemma) => {
  expect(wordReadings(word, index)[0]?.lemma).toBe(lemma);
});
