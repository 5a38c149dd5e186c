import type { Span } from './span';

/** A quotation or a bracket that opens at `start` and closes before `end`; both marks are in the span. */
export interface Enclosure extends Span {
  readonly kind: 'quotation' | 'bracket';
}

// A smiley comes first, so that its bracket is none.
const marks = /(?<=\s)[:;]-?[()]+(?=\s|$)|,,|``|''|[()[\]{}"„“”«»‚‘’'‹›]/g;
const brackets = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const closingBrackets = new Set(brackets.values());
/** Marks that can close one another; ,, `` and '' count among the double ones. */
const families = ['"„“”', '«»', "‚‘’'", '‹›'];
const single = families[2];
const familyOf = (mark: string): string =>
  families.find((family) => mark.length === 1 && family.includes(mark)) ?? '"„“”';
const alwaysOpens = new Set(['„', '‚', '``']);
/** "ich fand 's gut", "'til", "the '90s": an apostrophe before the rest of a word. */
const clipped = /^['’‘](?:s|n|ne|nen|nem|ner|m|t|tis|twas|em|til|cause|bout|cuz|\d\ds?)(?![\p{L}\p{N}])/u;
const longestClipping = 8;
const beforeOpening = /[\s([{\-–—/:*_"„“”«»‚‘'‹›,\u00ad\u200b-\u200f\u2060\ufeff]/;
const afterOpening = /[^\s,.;:!?)\]}]/;

interface Opening {
  readonly at: number;
  readonly family: string;
}

/**
 * Pairs quotation marks and brackets in [start, end). A mark opens or closes by where it stands, since “ closes in German
 * and opens in English; a mark without a partner is not a quotation (an apostrophe, an inch, a quote that runs on).
 */
export const findEnclosures = (text: string, { start, end }: Span): Enclosure[] => {
  const found: Enclosure[] = [];
  const stack: Opening[] = [];
  const close = (name: string, at: number, length: number): boolean => {
    const index = stack.findLastIndex((opening) => opening.family === name);
    const opening = stack[index];
    if (!opening) return false;
    stack.length = index;
    found.push({
      start: opening.at,
      end: at + length,
      kind: closingBrackets.has(name) ? 'bracket' : 'quotation',
    });
    return true;
  };
  const content = text.slice(start, end);
  for (const match of content.matchAll(marks)) {
    const [mark] = match;
    const at = start + match.index;
    if (/^[:;]/.test(mark) || clipped.test(content.slice(match.index, match.index + longestClipping)))
      continue;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
    const partner = brackets.get(mark);
    if (partner) stack.push({ at, family: partner });
    else if (closingBrackets.has(mark)) close(mark, at, 1);
    else {
      const name = familyOf(mark);
      const opens = alwaysOpens.has(mark) || (beforeOpening.test(before) && afterOpening.test(after));
      if (opens && !(before !== ' ' && isClosingHere(mark, before, stack, name)))
        stack.push({ at, family: name });
      else if (mark !== ',,' && !(name === single && /\p{L}/u.test(after))) close(name, at, mark.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** A mark right behind another mark closes where its own kind stands open: "('so')". */
const isClosingHere = (mark: string, before: string, stack: readonly Opening[], name: string): boolean =>
  !alwaysOpens.has(mark) &&
  /["”“«»’‘'‹›,*_]/.test(before) &&
  stack.some((opening) => opening.family === name);
