import type { Span } from './span';

/** Marks that stand over a letter, and signs nobody sees: in the text they stand between what is looked for. */
const UNSEEN = '[\\u00AD\\u200B-\\u200D\\u2060\\u0300-\\u036F]*';

/** What is written in more than one way, as it may be typed: the longer first. */
const SPELLINGS: readonly (readonly [typed: RegExp, text: string])[] = [
  [/^(?:ae|ä)/u, '(?:[aA]\\u0308|[äÄ]|[aA]UNSEEN[eE])'],
  [/^(?:oe|ö)/u, '(?:[oO]\\u0308|[öÖ]|[oO]UNSEEN[eE])'],
  [/^(?:ue|ü)/u, '(?:[uU]\\u0308|[üÜ]|[uU]UNSEEN[eE])'],
  [/^(?:ss|ß)/u, '(?:[ßẞ]|[sS]UNSEEN[sS])'],
  [/^\s+/u, '\\s+'],
  [/^['’‘ʼ]/u, "['’‘ʼ]"],
  [/^["„“”«»]/u, '["„“”«»]'],
  [/^[-‐‑–—]/u, '[-‐‑–—]'],
];

/** Every letter of Latin by the plain one it is made of: "e" stands in the text for é, too. */
function lettersByBase(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (let code = 0xc0; code <= 0x24f; code++) {
    const letter = String.fromCharCode(code);
    const base = letter.normalize('NFD').charAt(0);
    if (base !== letter) letters.set(base.toLowerCase(), (letters.get(base.toLowerCase()) ?? '') + letter);
  }
  return letters;
}
const LETTERS = lettersByBase();

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** One character as it may stand in the text: capital or small, with a mark over it or without. */
function characterPattern(character: string): string {
  const small = character.toLowerCase();
  const large = character.toUpperCase();
  const all = [character, small, LETTERS.get(small) ?? ''];
  // The capital of ŉ is two letters, and none of them is looked for.
  if (large.length === character.length) all.push(large);
  return `[${all.map(escaped).join('')}]`;
}

/**
 * What to look for in a text: without regard to case, "ae" finds ä and ä finds "ae", a plain vowel finds the one with a mark (but
 * ö is not "o": "schön" does not find "schon"), straight quotation marks find round ones; soft hyphens and combining marks in the
 * text are passed over. Undefined where nothing is asked for.
 */
export function searchPattern(query: string): RegExp | undefined {
  let rest = query.normalize('NFC').trim();
  if (rest === '') return undefined;
  const pieces: string[] = [];
  while (rest !== '') {
    const small = rest.toLowerCase();
    const spelling = SPELLINGS.find(([typed]) => typed.test(small));
    const [typed] = spelling?.[0].exec(small) ?? [String.fromCodePoint(rest.codePointAt(0) ?? 0)];
    pieces.push(spelling?.[1].replaceAll('UNSEEN', UNSEEN) ?? characterPattern(rest.slice(0, typed.length)));
    rest = rest.slice(typed.length);
  }
  return new RegExp(pieces.map((piece) => piece + UNSEEN).join(''), 'gu');
}

/** Where a pattern stands in a text, in order. */
export const placesOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
