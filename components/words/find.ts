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

/** What a learner who has no umlauts on the keyboard types: "ae" finds ä, "ss" finds ß; case does not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** Umlauts typed as their bare vowels: "schlussel" finds Schlüssel. */
const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

const matches = ({ term }: KeptWord, query: string): boolean => {
  const texts = [term.lemma, ...term.glosses, ...term.forms];
  return texts.some((text) => plain(text).includes(plain(query)) || bare(text).includes(bare(query)));
};

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
  const asked = query.trim();
  return words
    .filter((word) => status === 'all' || word.status === status)
    .filter(({ term }) => language === 'all' || languageOf(term) === language)
    .filter((word) => asked === '' || matches(word, asked))
    .sort((a, b) => COMPARE[order](a, b) || COMPARE.alphabet(a, b));
};
