import type { Span } from './span';

/** White space, and what takes no room on the page: zero-width characters, soft hyphens, byte order marks. */
const blank = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Does the code unit at `at` show nothing? True outside the text as well. */
export const isBlank = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || blank.test(text.charAt(at));

/** The first offset in [start, end) that shows something, or `end`. */
export const skipBlank = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(text, at)) at += 1;
  return at;
};

/** The offset behind the last character in [start, end) that shows something, or `start`. */
export const dropBlank = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isBlank(text, at - 1)) at -= 1;
  return at;
};

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const plain = /^[\x20-\x7e]*$/;

/** A word as tables spell it: composed letters, nothing invisible. */
export const asSpelt = (word: string): string =>
  plain.test(word) ? word : word.replace(invisible, '').normalize('NFC');

/** A stretch of a text as tables spell it; its offsets are its own. */
export const speltAt = (text: string, { start, end }: Span): string => asSpelt(text.slice(start, end));

/**
 * Where a place of a word as tables spell it is in the word as it is written: behind the marks of the letter before it
 * and behind a soft hyphen, so that neither is parted from what it hangs on.
 */
export const placeAsWritten = (written: string, place: number): number => {
  let at = written.length;
  while (at > 0 && asSpelt(written.slice(0, at)).length > place) at -= 1;
  return at;
};
