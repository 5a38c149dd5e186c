import { describe, expect, it } from 'vitest';
import { abbreviationClass, isAbbreviation } from '@/corpus/text/abbreviations';

describe('the class of an abbreviation', () => {
  it.each([
    ['as it is written', 'Dr', 'title'],
    ['at the start of a sentence', 'Vgl', 'inner'],
    ['dotted, whatever the capitals', 'Z.b', 'inner'],
    ['in capitals', 'DR', 'title'],
    ['in capitals, only before a number', 'ABS', 'counting'],
    ['the last part of a compound', 'Haus-Nr', 'number'],
    ['titles run together', 'Prof.Dr', 'title'],
    ['a street', 'Bahnhofstr', 'number'],
    ['consonants alone', 'vglb', 'either'],
    ['a word, not the title', 'mag', undefined],
    ['a letter with a capital', 'B', undefined],
    ['a plain word', 'haus', undefined],
  ] as const)('German, %s: %s', (_, word, expected) => {
    expect(abbreviationClass(word, 'de')).toBe(expected);
  });

  it.each([
    ['Mrs', 'title'],
    ['rep', undefined],
    ['Rep', 'title'],
    ['fig', 'counting'],
    ['SEC', 'counting'],
    ['P.M', 'closing'],
    ['cat', 'counting'],
    ['house', undefined],
  ] as const)('English: %s', (word, expected) => {
    expect(abbreviationClass(word, 'en')).toBe(expected);
  });
});

it.each([
  ['z.B', true],
  ['Z.B', true],
  ['bahnhofstr', false],
] as const)('%s stands in the table: %s', (word, expected) => {
  expect(isAbbreviation(word, 'de')).toBe(expected);
});
