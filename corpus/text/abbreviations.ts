import type { AbbreviationClass, AbbreviationTable } from './abbreviation-table';
import { germanAbbreviations } from './abbreviations.de';
import { englishAbbreviations } from './abbreviations.en';
import type { Language } from './span';

const classes = ['title', 'inner', 'number', 'either', 'closing'] as const;

const index = (table: AbbreviationTable): ReadonlyMap<string, AbbreviationClass> =>
  new Map(
    classes.flatMap((name) =>
      table[name]
        .trim()
        .split(/\s+/u)
        .map((word) => [word, name] as const),
    ),
  );

const tables: Readonly<Record<Language, ReadonlyMap<string, AbbreviationClass>>> = {
  de: index(germanAbbreviations),
  en: index(englishAbbreviations),
};

const withoutVowel = /^[bcdfghjklmnpqrstvwxzß]{2,4}$/;

/**
 * The class of a word that stands before a full stop, or undefined where it is a plain word. Looked up as it is written,
 * then in small letters; a short word of consonants alone is taken for an abbreviation.
 */
export const abbreviationClass = (word: string, language: Language): AbbreviationClass | undefined => {
  const table = tables[language];
  return table.get(word) ?? table.get(word.toLowerCase()) ?? (withoutVowel.test(word) ? 'either' : undefined);
};
