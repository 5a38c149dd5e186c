import { expect, it } from 'vitest';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';
import { shelfEntry } from '@/corpus/articles/shelf-entry';
import { shareBehind, wordsBefore } from '@/corpus/articles/words-before';
import { articleOf, prepare } from '@/corpus/import/prepare';

const article = (de: string) => {
  const prepared = prepare({ de, en: '' });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  return articleOf(prepared.value, { id: 'x', added: '2026-03-09', title: { de: '', en: '' } });
};

const LOPSIDED = article(
  'Sie ging. Er blieb noch eine halbe Stunde lang am Tisch sitzen. Dann ging auch er.',
);

it('the words before each bead, and behind the last the words of all', () => {
  expect(wordsBefore(LOPSIDED)).toEqual([0, 2, 12, 16]);
});

it('a place is told by words, not by sentences', () => {
  expect(shareBehind(LOPSIDED, { first: 0, last: 1 })).toBe(0);
  expect(shareBehind(LOPSIDED, { first: 1, last: 1 })).toBe(0.125);
});

it('whoever has the end in view has all of it behind', () => {
  expect(shareBehind(LOPSIDED, { first: 1, last: 2 })).toBe(1);
});

it.each(slugs())('%s: the reader counts as the shelf does', (slug) => {
  const one = bundledArticle(slug);
  expect(wordsBefore(one).at(-1)).toBe(shelfEntry(one).words);
});
