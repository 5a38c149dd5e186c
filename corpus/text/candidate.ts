import type { AbbreviationClass } from './abbreviation-table';
import { asSpelt, isBlank, skipBlank } from './characters';
import type { Enclosure } from './enclosures';
import { abbreviationBefore, isOpener, opensUtterance } from './sentence-evidence';
import type { Language } from './span';

/** Where marks stand that may end a sentence. */
interface Place {
  readonly blockStart: number;
  readonly blockEnd: number;
  /** Where the sentence that would end here starts. */
  readonly from: number;
  /** Offset of the first mark. */
  readonly at: number;
  /** Offset behind the marks and the quotes and brackets that close with them. */
  readonly end: number;
  /** ".", "?!", "…", ". . ." */
  readonly marks: string;
  /** The quotes and brackets that close behind the marks. */
  readonly closers: string;
}

/** A place where a sentence may end, with what the rules ask about it. */
export interface Candidate extends Place {
  readonly language: Language;
  readonly text: string;
  /** The word right before the marks, without what opens before it: "Dr", "z.B", "12". */
  readonly before: string;
  /** The same with the dotted letters that stand before it with blanks: "u.a" for "u. a", "i.d.R" for "i. d. R". */
  readonly joined: string;
  /** The word before that one. */
  readonly previous: string;
  /** Is there white space behind it? */
  readonly gap: boolean;
  /** The quotes and brackets that open before the next word. */
  readonly openers: string;
  /** The word that follows, "" at the end of the block. */
  readonly next: string;
  /** The words that follow it, four at most, with blanks between them. */
  readonly after: string;
  /** The class of the abbreviation that ends with the full stop, where one does. */
  readonly abbreviation: AbbreviationClass | undefined;
  /** Does a capital word follow that opens sentences, or a long quotation? */
  readonly opensSentence: boolean;
  /** The outermost quotation or bracket in which the marks stand. */
  readonly enclosure: Enclosure | undefined;
}

const openersAt = /[([{"„“”«»‚‘’'`‹›*_¿¡,]*/y;
const wordAt = /[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d]+(?:['’&-][\p{L}\p{M}\p{N}]+)*/uy;
const restAt = /[.,;:]?((?:\s+\S{1,40}){1,4})/uy;
const leadingMarks = /^[\p{P}\p{S}]+/u;
const longestWord = 60;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** The offset at which the run of characters that ends before `end` starts. */
const wordStart = (text: string, from: number, end: number): number => {
  let at = end;
  while (at > from && end - at < longestWord && !isBlank(text, at - 1)) at -= 1;
  return at;
};

const dottedPiece = /(?<![\p{L}\p{N}])(\p{L}{1,4})\.[ \u00a0\u202f]?$/u;
const mostPieces = 4;

/** A word with the dotted pieces right before it, without blanks; the word itself where there are none. */
const joinDotted = (text: string, from: number, start: number, word: string): string => {
  let joined = word;
  let end = start;
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const piece = dottedPiece.exec(text.slice(Math.max(from, end - 8), end));
    if (!piece) return joined;
    joined = `${piece[1]}.${joined}`;
    end -= piece[0].length;
  }
  return joined;
};

/** A full stop, and one only. */
export const isStop = (marks: string): boolean => marks === '.' || marks === '．';

/** Reads what stands around the marks [at, marksEnd) of the block which ends at `blockEnd`. */
export const readCandidate = (
  text: string,
  language: Language,
  place: Place,
  enclosure: Enclosure | undefined,
): Candidate => {
  const { blockStart, blockEnd, from, at, end, marks, closers } = place;
  const beforeStart = wordStart(text, from, at);
  let previousEnd = beforeStart;
  while (previousEnd > from && isBlank(text, previousEnd - 1)) previousEnd -= 1;
  const previousStart = wordStart(text, from, previousEnd);
  const nextAt = skipBlank(text, end, blockEnd);
  const openers = match(openersAt, text, nextAt)?.[0] ?? '';
  const found = match(wordAt, text, nextAt + openers.length)?.[0] ?? '';
  const shown = nextAt >= blockEnd ? '' : found || text.charAt(nextAt + openers.length);
  const rest = match(restAt, text, nextAt + openers.length + shown.length)?.[1] ?? '';
  const before = asSpelt(text.slice(beforeStart, at)).replace(leadingMarks, '');
  const joined = before.length > 4 ? before : joinDotted(text, from, beforeStart, before);
  const next = asSpelt(shown);
  const after = rest.trim().replace(/\s+/gu, ' ');
  // Every field by name: a spread here takes longer than all the look-ups together.
  return {
    blockStart,
    blockEnd,
    from,
    at,
    end,
    marks,
    closers,
    language,
    text,
    before,
    joined,
    previous: asSpelt(text.slice(previousStart, previousEnd)),
    gap: nextAt > end,
    openers,
    next,
    after,
    abbreviation: isStop(marks) ? abbreviationBefore(next, joined, before, language) : undefined,
    opensSentence: isOpener(next, after, language) || opensUtterance(text, nextAt),
    enclosure,
  };
};
