import type { Token } from './shapes';
import type { Span } from './span';

/** A letter or digit with its combining marks; soft hyphens and zero-width blanks count inside a word only. */
const inner = String.raw`(?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200d\u2060]+(?=[\p{L}\p{M}\p{N}]))`;
const joint = String.raw`['’´‘ʼ\-‐‑&]`;
const genderSign = String.raw`[*:_](?=in(?:nen)?(?!\p{L}))`;
const dotted = String.raw`(?:\p{L}\p{M}*\.){2,}`;
const word = String.raw`\p{L}${inner}*(?:(?:${joint}|${genderSign})${inner}+)*`;
const figures = String.raw`\p{N}+(?:[.,:]\p{N}+)*`;
const figuresAndLetters = String.raw`${figures}[-‑]?\p{L}${inner}*(?:${joint}${inner}+)*`;
const ordinal = String.raw`\p{N}{1,4}\.(?=\s)`;
const mark = String.raw`,,|([^\s\p{L}\p{N}])\2*`;

const tokenAt = new RegExp(`(${dotted}|${word}|${figuresAndLetters})|${ordinal}|${figures}|${mark}`, 'gu');

const kindOf = (surface: string, isWord: boolean): Token['kind'] => {
  if (isWord) return 'word';
  return /^\p{N}/u.test(surface) ? 'number' : 'mark';
};

/**
 * The tokens of a span, in order; they cover every character that is not white space. A word keeps its inner apostrophes
 * and hyphens, an ordinal within the span its full stop; equal marks in a row are one token.
 */
export const tokenise = (text: string, span: Span): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(tokenAt)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, kind: kindOf(match[0], match[1] !== undefined) });
  }
  return tokens;
};
