import { describe, expect, it } from 'vitest';
import { asSpelt, placeAsWritten } from '@/corpus/text/characters';

describe('a word as tables spell it', () => {
  it.each([
    ['U\u0308bung', 'Übung'],
    ['Haus\u00adtür', 'Haustür'],
    ['Ga\u0308r\u00adten\u200btu\u0308r', 'Gärtentür'],
    ['Cafe\u0301', 'Café'],
    ['plain', 'plain'],
  ])('%j is %s', (written, spelt) => {
    expect(asSpelt(written)).toBe(spelt);
  });
});

describe('a place of the spelling, in what is written', () => {
  it.each([
    ['Garten', 3, 'Gar'],
    ['Haus\u00adtür', 4, 'Haus\u00ad'],
    ['Haus\u00adtür', 7, 'Haus\u00adtür'],
    ['U\u0308bung', 0, ''],
    ['U\u0308bung', 1, 'U\u0308'],
    ['Ku\u0308\u00adchen\u00adtu\u0308r', 6, 'Ku\u0308\u00adchen\u00ad'],
  ])('%j at %i', (written, place, before) => {
    expect(written.slice(0, placeAsWritten(written, place))).toBe(before);
  });
});
