import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '@/corpus/text/tokens';

const tokensOf = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['words and marks', 'Ja, sie kommt.', 'Ja|,|sie|kommt|.'],
    ['an inner hyphen', 'der E-Mail-Verkehr', 'der|E-Mail-Verkehr'],
    ['an apostrophe', 'Wie geht’s dir', 'Wie|geht’s|dir'],
    ['umlauts made of two characters', 'u\u0308ber', 'u\u0308ber'],
    ['a decimal', '3,5 Prozent', '3,5|Prozent'],
    ['an ordinal', 'am 3. Mai', 'am|3.|Mai'],
    ['quotation marks', '»Nein«', '»|Nein|«'],
    ['a gender sign', 'alle Leser*innen', 'alle|Leser*innen'],
    ['a soft hyphen inside a word', 'Haus\u00adtür', 'Haus\u00adtür'],
  ])('%s', (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens.split('|'));
  });

  it('offsets refer to the whole text', () => {
    expect(tokenise('Gut. Schön.', { start: 5, end: 11 })).toEqual([
      { start: 5, end: 10, kind: 'word' },
      { start: 10, end: 11, kind: 'mark' },
    ]);
  });

  it('every character that is not white space is in one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(tokensOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
