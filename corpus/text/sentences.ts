import { type Candidate, readCandidate } from './candidate';
import { isBlank, skipBlank } from './characters';
import { type Enclosure, findEnclosures } from './enclosures';
import { findInlineItems } from './inline-items';
import { endsWithin } from './long-sentence';
import { ruleFor } from './sentence-rules';
import type { Block, Sentence } from './shapes';
import type { Language, Span } from './span';

// In that order: the full stop before an ellipsis of three spaced dots, an ellipsis, any other marks, the dash at which a
// quotation breaks off, and a smiley.
const marksAt =
  /(?<=[\p{L}\p{N})])\.(?=(?: \.){3} \p{Lu})|\.(?:[ \u00a0]?\.)+[!?…]*|[.!?…‥。．！？؟۔]+|(?:-{2,}|[—–])(?=["”“»«’'])|(?<=\s)[:;]-?[)(DP]+(?=\s)/gu;
const closersAt = /(?:["“”«»‘’'´›‹)\]}*_]+[.!?…]*)+/uy;
const smileyAt = /\s+[:;]-?[)(DP]+(?=\s|$)/uy;
const notesAt = /(?:\[[\p{L}\p{N}][\p{L}\p{N} ,:–-]{0,14}\]|[¹²³⁴-⁹]+)+/uy;
const noteNumbersAt = /\d{1,3}(?: \d{1,3}){0,3}(?=\s+\p{Lu})/uy;

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** A footnote's number hangs on the stop of a plain word or a bracket ("… thinking).10 This"). */
const mayCarryNote = (text: string, at: number): boolean =>
  /(?:\p{Ll}{3}|\))$/u.test(text.slice(Math.max(0, at - 3), at));

/** The outermost enclosures which reach over each offset asked for, in rising order of offsets. */
const enclosureReader = (enclosures: readonly Enclosure[]): ((at: number) => Enclosure | undefined) => {
  let index = 0;
  return (at) => {
    let current = enclosures[index];
    while (current && current.end <= at) {
      index += 1;
      current = enclosures[index];
    }
    return current && current.start < at ? current : undefined;
  };
};

const candidateAt = (
  text: string,
  language: Language,
  block: Span,
  from: number,
  { at, marks }: { readonly at: number; readonly marks: string },
  enclosureAt: (at: number) => Enclosure | undefined,
): Candidate => {
  let end = at + marks.length;
  const closersLength = lengthAt(closersAt, text, end);
  const closers = text.slice(end, end + closersLength);
  end += closersLength;
  end += lengthAt(notesAt, text, end);
  if (marks === '.' && mayCarryNote(text, at)) end += lengthAt(noteNumbersAt, text, end);
  end += lengthAt(smileyAt, text, end);
  end = Math.min(end, block.end);
  return readCandidate(
    text,
    language,
    { from, at, marks, closers, end, blockStart: block.start, blockEnd: block.end },
    enclosureAt(at),
  );
};

/** The offsets in a block behind which a sentence ends, in order. */
const findEnds = (text: string, language: Language, block: Span): number[] => {
  const items = findInlineItems(text, block, language);
  const enclosureAt = enclosureReader(findEnclosures(text, block));
  const ends: number[] = [];
  let from = block.start;
  let item = 0;
  const endAt = (offset: number): void => {
    if (offset <= from) return;
    ends.push(offset);
    from = skipBlank(text, offset, block.end);
  };
  const passItems = (upTo: number): void => {
    for (let start = items[item]; start !== undefined && start < upTo; start = items[item]) {
      if (start > from) endAt(start);
      item += 1;
    }
  };
  // Only the block itself is searched: a search for marks behind it could go on to the end of a book.
  const content = text.slice(block.start, block.end);
  marksAt.lastIndex = 0;
  for (let match = marksAt.exec(content); match; match = marksAt.exec(content)) {
    const [marks] = match;
    const at = block.start + match.index;
    passItems(at);
    const candidate = candidateAt(text, language, block, from, { at, marks }, enclosureAt);
    if (ruleFor(candidate)?.verdict === 'end') endAt(candidate.end);
    marksAt.lastIndex = Math.max(at + marks.length, candidate.end) - block.start;
  }
  passItems(block.end);
  return ends;
};

/** The same with the end of the block, and with those of what is too long for a sentence. */
const allEnds = (text: string, language: Language, block: Span): number[] => {
  let start = block.start;
  return [...findEnds(text, language, block), block.end].flatMap((end) => {
    const ends = endsWithin(text, { start, end });
    start = end;
    return ends;
  });
};

/** The last offset behind which nothing but white space stands before `end`. */
const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
};

/**
 * The sentences of each block, in order; every character that shows is in exactly one of them. What stands between two
 * sentences and is invisible but no white space (a zero-width blank) belongs to the first. Quotations stay whole, with
 * their speaker. Linear in the length of the text.
 */
export const splitSentences = (text: string, blocks: readonly Block[], language: Language): Sentence[] =>
  blocks.flatMap((block, index) => {
    const sentences: Sentence[] = [];
    let start = block.start;
    for (const end of allEnds(text, language, block)) {
      const next = skipBlank(text, end, block.end);
      if (next <= start && end !== block.end) continue;
      if (isBlank(text, start) && start >= block.end) break;
      if (start >= end) continue;
      sentences.push({ start, end: trimEnd(text, start, next), block: index });
      start = next;
    }
    return sentences;
  });
