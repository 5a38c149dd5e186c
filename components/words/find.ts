import { searchPattern } from '@/corpus/text/search-pattern';
import type { Language } from '@/corpus/text/span';
import type { KeptWord } from '@/study/terms/kept';
import { languageOf } from '@/study/terms/term';

export const STATUSES = ['all', 'new', 'learning', 'known', 'ignored'] as const;
export type StatusFilter = (typeof STATUSES)[number];

export const LANGUAGES = ['all', 'de', 'en'] as const;
export type LanguageFilter = (typeof LANGUAGES)[number];

/** The languages of which words are kept. */
export const languagesOf = (words: readonly KeptWord[]): ReadonlySet<Language> =>
  new Set(words.map(({ term }) => languageOf(term)));

export const ORDERS = ['newest', 'due', 'alphabet'] as const;
export type Order = (typeof ORDERS)[number];

const matches = ({ term }: KeptWord, pattern: RegExp): boolean =>
  [term.lemma, ...term.glosses, ...term.forms].some((text) => text.search(pattern) >= 0);

const german = new Intl.Collator('de');
const COMPARE: Readonly<Record<Order, (a: KeptWord, b: KeptWord) => number>> = {
  newest: (a, b) => b.term.addedAt - a.term.addedAt,
  due: (a, b) => (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE),
  alphabet: (a, b) => german.compare(a.term.lemma, b.term.lemma),
};

interface Wanted {
  readonly query: string;
  readonly status: StatusFilter;
  readonly language: LanguageFilter;
  readonly order: Order;
}

/** The words that fit, in the order wished for; words that are equal in it stand by the alphabet. */
export const find = (words: readonly KeptWord[], { query, status, language, order }: Wanted): KeptWord[] => {
  const asked = searchPattern(query);
  return words
    .filter((word) => status === 'all' || word.status === status)
    .filter(({ term }) => language === 'all' || languageOf(term) === language)
    .filter((word) => asked === undefined || matches(word, asked))
    .sort((a, b) => COMPARE[order](a, b) || COMPARE.alphabet(a, b));
};
