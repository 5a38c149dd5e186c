import { asSpelt } from '@/corpus/text/characters';

/** A word or a number of a sentence. */
interface Word {
  /** Equal for words that are the same: small letters; of a number the digits alone. */
  readonly key: string;
  readonly surface: string;
}

const WORD = /\d+(?:[.,'’\u00a0\u202f]\d+)*|\p{L}[\p{L}\p{M}]*/gu;
const NUMBER = /^\d/;

/** Whether the key is that of a number. */
export const isNumber = (key: string): boolean => NUMBER.test(key);

/** The words and numbers of a sentence in order. A word with a hyphen is two; 1.250 and 1,250 are the same number. */
export const findWords = (sentence: string): Word[] =>
  Array.from(asSpelt(sentence).matchAll(WORD), ([surface]) => ({
    surface,
    key: isNumber(surface) ? surface.replace(/\D/g, '') : surface.toLowerCase(),
  }));
