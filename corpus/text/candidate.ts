import { asSpelt, isBlank, skipBlank } from './characters';
import type { Enclosure } from './enclosures';
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

/** Reads what stands around the marks [at, marksEnd) of the block which ends at `blockEnd`. */
export const readCandidate = (
  text: string,
  language: Language,
  place: Place,
  enclosure: Enclosure | undefined,
): Candidate => {
  const { from, at, end, blockEnd } = place;
  const beforeStart = wordStart(text, from, at);
  let previousEnd = beforeStart;
  while (previousEnd > from && isBlank(text, previousEnd - 1)) previousEnd -= 1;
  const previousStart = wordStart(text, from, previousEnd);
  const nextAt = skipBlank(text, end, blockEnd);
  const openers = match(openersAt, text, nextAt)?.[0] ?? '';
  const found = match(wordAt, text, nextAt + openers.length)?.[0] ?? '';
  const next = nextAt >= blockEnd ? '' : found || text.charAt(nextAt + openers.length);
  const rest = match(restAt, text, nextAt + openers.length + next.length);
  const before = asSpelt(text.slice(beforeStart, at)).replace(leadingMarks, '');
  return {
    ...place,
    language,
    text,
    before,
    joined: before.length > 4 ? before : joinDotted(text, from, beforeStart, before),
    previous: asSpelt(text.slice(previousStart, previousEnd)),
    gap: nextAt > end,
    openers,
    next: asSpelt(next),
    after: (rest?.[1] ?? '').trim().replace(/\s+/gu, ' '),
    enclosure,
  };
};
