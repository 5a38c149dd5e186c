import { commonSpelling, foldLetters } from '../cognate-spelling';
import type { EnglishWord } from './english-word';

/** Where the English words of a bead stand, by what is compared. */
export interface EnglishColumns {
  readonly words: readonly EnglishWord[];
  readonly byBase: Columns;
  readonly bySpelling: Columns;
  /** By the first letters of a base form. */
  readonly byStem: Columns;
  /** By the first letters in the spelling common to German and English. */
  readonly byCognateStart: Columns;
}

type Columns = ReadonlyMap<string, readonly number[]>;

/** Words that are related share at least so many letters at the start. */
const STEM_LETTERS = 4;

export const stemStart = (word: string): string => word.slice(0, STEM_LETTERS);
export const cognateStart = (word: string): string => stemStart(commonSpelling(word));

function columns(words: readonly EnglishWord[], keysOf: (word: EnglishWord) => readonly string[]): Columns {
  const found = new Map<string, number[]>();
  words.forEach((word, column) => {
    for (const key of new Set(keysOf(word))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [column]);
      else known.push(column);
    }
  });
  return found;
}

/** @param words in their order */
export const englishColumns = (words: readonly EnglishWord[]): EnglishColumns => ({
  words,
  byBase: columns(words, ({ bases }) => bases),
  bySpelling: columns(words, ({ spellings }) => spellings.map(foldLetters)),
  byStem: columns(words, ({ bases, kind }) => (kind === 'content' ? bases.map(stemStart) : [])),
  byCognateStart: columns(words, ({ spellings, kind }) =>
    kind === 'content' ? spellings.map(cognateStart) : [],
  ),
});
