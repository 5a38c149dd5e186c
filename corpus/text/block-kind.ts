import { isCredit } from './credits';
import { findEnclosures } from './enclosures';
import { markerLength } from './items';
import type { BlockKind } from './shapes';
import type { Language } from './span';

const longestHeading = 120;
const mostHeadingWords = 16;

const isQuotation = (block: string): boolean => {
  const end = block.replace(/[.!?,…]+$/u, '').length;
  return findEnclosures(block, { start: 0, end: block.length }).some(
    ({ kind, start, end: close }) => kind === 'quotation' && start === 0 && close >= end,
  );
};

const isHeading = (block: string): boolean =>
  block.length <= longestHeading &&
  block.split(/\s+/u).length <= mostHeadingWords &&
  /[\p{L}\p{N}]/u.test(block) &&
  !/(?:[^.]\.|[:;,…]|\.\.\.)["”“«»’)]*$/u.test(block);

/** A line that asks or cries heads a text only if a text follows; in a dialogue it is a line like others. */
const isSpoken = (block: string): boolean => /[!?]["”“«»’)]*$/u.test(block);

/** What kind of block this is, by its own text and whether a longer block follows it. */
export const blockKind = (block: string, followed: boolean, language: Language): BlockKind => {
  if (isCredit(block)) return 'credit';
  if (markerLength(block, language) > 0) return 'item';
  if (isQuotation(block)) return 'quote';
  return isHeading(block) && (followed || !isSpoken(block)) ? 'heading' : 'paragraph';
};
