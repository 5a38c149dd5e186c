import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { Result } from '@/corpus/result';
import type { EnglishEntry, Entry } from './entry';

/** What the index says of a lemma, without its entries. */
export interface WordFacts {
  /** What the word can be, the part of speech with the most lines first. */
  readonly pos: readonly PartOfSpeech[];
  /** Of a noun, the gender with the most lines first; empty for a noun that is plural only. */
  readonly genders: readonly Gender[];
  /** Length of the separable prefix: 2 for anschließen, 0 for a verb that is never cut. */
  readonly prefix: number;
  /** The verb takes "sich" in some of its lines, or in all. */
  readonly reflexive: 'never' | 'also' | 'always';
  /** In how many lines of the dictionary the word stands, examples included, rounded down to a power of two. */
  readonly lines: number;
}

/** What an inflected form is of its lemma, as far as the dictionary's inflection lines tell. */
export type FormKind = 'plural' | 'comparative' | 'superlative';

/** A lemma that a form belongs to: `{ lemma: 'Dekret', kind: 'plural' }` for Dekrete. */
export interface FormOf {
  readonly lemma: string;
  readonly kind: FormKind;
}

/** The German words of the dictionary: small, loaded whole, asked without waiting. Spelling and capitals must be exact. */
export interface WordIndex {
  /** Undefined for what is no lemma of the dictionary. */
  readonly facts: (lemma: string) => WordFacts | undefined;
  /** The lemmas of an inflected form; empty where the dictionary lists none. */
  readonly forms: (surface: string) => readonly FormOf[];
}

/** An English word by which a German lemma is rendered: lower case, base form ("decree", "join"). */
export interface Rendering {
  readonly word: string;
  /** How much of the lemma's glosses it makes up, 0…1; the weights of a lemma add up to 1 at most. */
  readonly weight: number;
}

/** The compact table of glosses, by which texts are aligned without fetching entries. */
export type Glosses = (lemma: string) => readonly Rendering[];

/**
 * Why the dictionary does not answer, though asking again may help: it cannot be reached, it has been replaced by a newer
 * version, or what came was cut short or is no dictionary.
 */
export interface LexiconFailure {
  readonly kind: 'offline' | 'replaced' | 'damaged';
}

/** The dictionary as a page has it: the index at hand, the rest when asked for. */
export interface Lexicon {
  readonly index: WordIndex;
  readonly glosses: () => Promise<Result<Glosses, LexiconFailure>>;
  /** What the dictionary says of a German lemma; empty where it does not have it. */
  readonly entries: (lemma: string) => Promise<Result<readonly Entry[], LexiconFailure>>;
  /** What it says of an English word in its base form; empty where it does not have it. */
  readonly english: (word: string) => Promise<Result<readonly EnglishEntry[], LexiconFailure>>;
}
