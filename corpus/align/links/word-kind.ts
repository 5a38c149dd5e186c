/** What a token is; function words are those of the closed classes. */
export type WordKind = 'mark' | 'number' | 'function' | 'content';

/** Whether a token is a mark, a number or a word. */
export function tokenKind(token: string): 'mark' | 'number' | 'word' {
  if (/^\p{N}/u.test(token)) return 'number';
  return /\p{L}/u.test(token) ? 'word' : 'mark';
}

/** A token in the spelling in which it is compared: 1.250 and 1,250 are the same number. */
export const comparedSpelling = (token: string): string =>
  tokenKind(token) === 'number' ? token.replace(/\D/gu, '') : token.toLowerCase().replaceAll('’', "'");
