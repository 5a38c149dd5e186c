import type { AbbreviationClass, AbbreviationTable } from './abbreviation-table';
import { germanAbbreviations } from './abbreviations.de';
import { englishAbbreviations } from './abbreviations.en';
import type { Language } from './span';

const classes = ['title', 'inner', 'number', 'counting', 'either', 'closing'] as const;

/** Dotted entries are found however they are capitalised, the others as they are written. */
const keyOf = (entry: string): string => (entry.includes('.') ? entry.toLowerCase() : entry);

const index = (table: AbbreviationTable): ReadonlyMap<string, AbbreviationClass> =>
  new Map(
    classes.flatMap((name) =>
      table[name]
        .trim()
        .split(/\s+/u)
        .map((entry) => [keyOf(entry), name] as const),
    ),
  );

const tables: Readonly<Record<Language, ReadonlyMap<string, AbbreviationClass>>> = {
  de: index(germanAbbreviations),
  en: index(englishAbbreviations),
};

/** Is this, as it is written, an abbreviation of the table? */
export const isAbbreviation = (word: string, language: Language): boolean =>
  tables[language].has(keyOf(word));

const withoutVowel = /^[bcdfghjklmnpqrstvwxzß]{2,4}$/;
const germanStreet = /\p{L}{3}str$/u;
const allCapitals = /^\p{Lu}{2,}$/u;
const lastPart = /[.–-](\p{L}{2,})$/u;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "DR. WEBER", "NR. 5"; without a number behind it a word in capitals is no abbreviation ("ABS", "EM"). */
const classInCapitals = (word: string, language: Language): AbbreviationClass | undefined => {
  const table = tables[language];
  const found = table.get(word.charAt(0) + word.slice(1).toLowerCase()) ?? table.get(word.toLowerCase());
  if (found === 'number') return 'counting';
  return found === 'title' || found === 'counting' ? found : undefined;
};

/**
 * The class of a word that stands before a full stop, or undefined where it is a plain word. It is looked up as it is
 * written and as it is written within a sentence ("Vgl."). Of a compound the last part decides ("Dipl.-Ing.", "Prof.Dr."); a
 * short word of consonants alone is taken for an abbreviation.
 */
export const abbreviationClass = (word: string, language: Language): AbbreviationClass | undefined => {
  const table = tables[language];
  const found = table.get(keyOf(word)) ?? (word.length > 1 ? table.get(lowerFirst(word)) : undefined);
  if (found) return found;
  if (allCapitals.test(word)) return classInCapitals(word, language);
  const last = lastPart.exec(word)?.[1];
  if (last) return abbreviationClass(last, language);
  if (language === 'de' && germanStreet.test(word)) return 'number';
  return withoutVowel.test(word) ? 'either' : undefined;
};
