import type { AbbreviationClass } from './abbreviation-table';
import { abbreviationClass, isAbbreviation } from './abbreviations';
import type { Candidate } from './candidate';
import { sentenceWords } from './sentence-words';
import { startsUpper } from './word-shape';

/** A candidate with what several rules ask and is looked up only once. */
export interface Evidence extends Candidate {
  /** The class of the abbreviation that ends here; in the middle of one ("i. d." before "R.") it is `inner`. */
  readonly abbreviation: AbbreviationClass | undefined;
  /** Does a capital word follow that opens sentences, or a long quotation? "No. 1" does not count as "No". */
  readonly opensSentence: boolean;
}

const longQuotation = /\s*["“„»][^"”“«]{40}/y;

const opensUtterance = ({ text, end, blockEnd, openers }: Candidate): boolean => {
  if (openers === '') return false;
  longQuotation.lastIndex = end;
  return longQuotation.test(text) && longQuotation.lastIndex <= blockEnd;
};

const isOpener = ({ language, next, after }: Candidate): boolean => {
  if (!startsUpper(next)) return false;
  const { starters } = sentenceWords[language];
  const word = next.toLowerCase();
  if (word === 'no' && /^\p{Nd}/u.test(after)) return false;
  return starters.has(word) || starters.has(word.replace(/['’].*$/, ''));
};

const abbreviationOf = ({
  marks,
  joined,
  before,
  next,
  language,
}: Candidate): AbbreviationClass | undefined => {
  if (marks !== '.' && marks !== '．') return undefined;
  if (next !== '' && isAbbreviation(`${joined}.${next}`, language)) return 'inner';
  return (
    abbreviationClass(joined, language) ??
    (before === joined ? undefined : abbreviationClass(before, language))
  );
};

/** Looks up what the words around a candidate say. */
export const weigh = (candidate: Candidate): Evidence => ({
  ...candidate,
  abbreviation: abbreviationOf(candidate),
  opensSentence: isOpener(candidate) || opensUtterance(candidate),
});
