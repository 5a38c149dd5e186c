import { describe, expect, it } from 'vitest';
import { placesOf, searchPattern } from '@/corpus/text/search-pattern';

const found = (query: string, text: string): string[] => {
  const pattern = searchPattern(query);
  return pattern ? placesOf(pattern, text).map(({ start, end }) => text.slice(start, end)) : [];
};

describe('what is found in a text', () => {
  it.each([
    ['schlüssel', 'Der Schlüssel und DIE SCHLÜSSEL', ['Schlüssel', 'SCHLÜSSEL']],
    ['schluessel', 'Schlüssel', ['Schlüssel']],
    ['Schlüssel', 'Schluessel', ['Schluessel']],
    ['schlussel', 'Schlüssel', ['Schlüssel']],
    ['schön', 'schon schön', ['schön']],
    ['schon', 'schon schön', ['schon', 'schön']],
    ['strasse', 'Straße, STRASSE, Strasse', ['Straße', 'STRASSE', 'Strasse']],
    ['straße', 'Strasse', ['Strasse']],
    ['neue', 'eine neue Zeit', ['neue']],
    ['cafe', 'das Café', ['Café']],
    ['für', 'fu\u0308r immer', ['fu\u0308r']],
    ['fur', 'fu\u0308r immer', ['fu\u0308r']],
    ['verhaltenskodex', 'Verhal\u00ADtens\u00ADkodex', ['Verhal\u00ADtens\u00ADkodex']],
    ['zum haus', 'zum\u00A0Haus, zum\n  Haus', ['zum\u00A0Haus', 'zum\n  Haus']],
    ["it's", 'it’s', ['it’s']],
    ['"ja"', '„Ja“ und »Ja«', ['„Ja“', '»Ja«']],
    ['a.b(c)[d]', 'a.b(c)[d] axb', ['a.b(c)[d]']],
    ['- 5', 'minus – 5', ['– 5']],
    ['😀', 'gut 😀 sehr', ['😀']],
    ['e', 'ä und é', ['é']],
    ['ana', 'Banana', ['ana']],
    ['xyz', 'nichts davon', []],
    ['  ', 'nichts gefragt', []],
  ])('%j in %j', (query, text, places) => {
    expect(found(query, text)).toEqual(places);
  });

  it('no sign that may be typed breaks it', () => {
    for (let code = 0x20; code < 0x250; code++) {
      const sign = String.fromCharCode(code);
      if (sign.trim() === '' || /\p{M}|\p{Cc}|\p{Cf}/u.test(sign)) continue;
      expect(found(sign, `x ${sign} y`), sign).toContain(sign);
    }
  });
});
