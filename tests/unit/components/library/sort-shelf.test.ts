import { describe, expect, it } from 'vitest';
import type { Shares } from '@/components/library/find-shares';
import { sortShelf } from '@/components/library/sort-shelf';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import type { Share } from '@/study/vocabulary/share';

const entry = (id: string): ShelfEntry => ({
  id,
  title: { de: id, en: '' },
  sentences: 1,
  words: 1,
  hasEnglish: false,
});
const known = (percent: number) => ({ known: percent, learning: 0, fresh: 100 - percent });

const SHELF = ['a', 'b', 'c', 'd', 'e'].map(entry);
const SHARES: Shares = new Map<string, Share | 'counting'>([
  ['a', known(10)],
  ['b', 'counting'],
  ['c', known(90)],
  ['e', known(10)],
]);
const ids = (entries: readonly ShelfEntry[]): string => entries.map(({ id }) => id).join('');

describe('the order of a shelf', () => {
  it('as given is as given', () => {
    expect(ids(sortShelf(SHELF, 'given', SHARES))).toBe('abcde');
  });

  it('the easiest first; equal ones as given, what is not counted last', () => {
    expect(ids(sortShelf(SHELF, 'easiest', SHARES))).toBe('caebd');
  });

  it('where nothing is counted it is as given', () => {
    expect(ids(sortShelf(SHELF, 'easiest', new Map()))).toBe('abcde');
  });
});
