import type { AbbreviationClass } from './abbreviation-table';
import { abbreviationClass, isAbbreviation } from './abbreviations';
import { sentenceWords } from './sentence-words';
import type { Language } from './span';
import { startsUpper } from './word-shape';

/**
 * The class of the abbreviation that ends before a full stop: `joined` is its last word with the dotted letters before it. In
 * the middle of an abbreviation ("i. d." before "R.") more must follow.
 */
export const abbreviationBefore = (
  next: string,
  joined: string,
  before: string,
  language: Language,
): AbbreviationClass | undefined => {
  if (next !== '' && isAbbreviation(`${joined}.${next}`, language)) return 'inner';
  const found = abbreviationClass(joined, language);
  return found ?? (before === joined ? undefined : abbreviationClass(before, language));
};

/** Is a word one that, with a capital, opens sentences? In "No. 1" it is not: `after` is what follows it. */
export const isOpener = (word: string, after: string, language: Language): boolean => {
  if (!startsUpper(word)) return false;
  const { starters } = sentenceWords[language];
  const lower = word.toLowerCase();
  if (lower === 'no' && /^\p{Nd}/u.test(after)) return false;
  return starters.has(lower) || starters.has(lower.replace(/['’].*$/, ''));
};

const longQuotation = /["“„»][^"”“«]{40}/y;

/** Does a quotation stand at `at` that is too long for a title or a nickname? */
export const opensUtterance = (text: string, at: number): boolean => {
  longQuotation.lastIndex = at;
  return longQuotation.test(text);
};
