import { expect, it } from 'vitest';
import { readSource, slugs } from '@/corpus/articles/shelf';
import { runningWords } from '@/corpus/text/running-words';
import { tokenise } from '@/corpus/text/tokens';

it.each([
  ['»Nein«, sagte sie – und ging.', 5],
  ['Am 3. Mai 2026 kamen z. B. 40 Gäste.', 6],
  ['E-Mail-Adressen gibt’s genug', 3],
  ['… 12,5 % !', 0],
])('%s: %i words', (text, words) => {
  expect(runningWords(text, { start: 0, end: text.length })).toBe(words);
});

it('counts within the span alone', () => {
  expect(runningWords('Eins zwei drei', { start: 5, end: 9 })).toBe(1);
});

it.each(slugs())('%s: as many words as there are word tokens', (slug) => {
  const { de } = readSource(slug);
  const span = { start: 0, end: de.length };
  expect(runningWords(de, span)).toBe(tokenise(de, span).filter(({ kind }) => kind === 'word').length);
});
