import { describe, expect, it } from 'vitest';
import { comparedSpelling, tokenKind } from '@/corpus/align/links/word-kind';

describe('tokenKind', () => {
  it.each([
    ['Fähre', 'word'],
    ['’s', 'word'],
    ['42', 'number'],
    ['20.', 'number'],
    ['„', 'mark'],
    ['...', 'mark'],
  ])('%s is a %s', (token, kind) => {
    expect(tokenKind(token)).toBe(kind);
  });
});

describe('comparedSpelling', () => {
  it('takes a number by its digits', () => {
    expect(comparedSpelling('1.250')).toBe(comparedSpelling('1,250'));
    expect(comparedSpelling('20.')).toBe('20');
  });

  it('looks past capitals and the shape of apostrophes', () => {
    expect(comparedSpelling('Don’t')).toBe("don't");
  });
});
