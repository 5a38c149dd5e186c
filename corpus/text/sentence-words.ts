import { germanSentenceWords } from './sentence-words.de';
import { englishSentenceWords } from './sentence-words.en';
import type { Language } from './span';

/** The closed word classes that the sentence rules ask for. All entries are lower case. */
export interface SentenceWords {
  readonly starters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly ordinalNouns: ReadonlySet<string>;
  readonly ordinalIntroducers: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
}

export const sentenceWords: Readonly<Record<Language, SentenceWords>> = {
  de: germanSentenceWords,
  en: englishSentenceWords,
};
