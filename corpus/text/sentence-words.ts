import { germanSentenceWords } from './sentence-words.de';
import { englishSentenceWords } from './sentence-words.en';
import type { Language } from './span';

/** The closed word classes that the sentence rules ask for in both languages. All entries are lower case. */
export interface SentenceWords {
  /** Function words that, with a capital, open a sentence. */
  readonly starters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Nouns that an ordinal in figures stands before. */
  readonly ordinalNouns: ReadonlySet<string>;
  /** Nouns that a single letter names the kind of: "vitamin C". */
  readonly letteredNouns: ReadonlySet<string>;
  /** Names that end with an exclamation mark. */
  readonly exclaimedNames: ReadonlySet<string>;
}

export const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  de: germanSentenceWords,
  en: englishSentenceWords,
};
