import type { Gender, PartOfSpeech } from '@/corpus/articles/article';

/** A word to learn as it occurs in an article. */
export interface CountedWord {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  readonly reflexive: boolean;
  /** Its forms as they are written there, each with how often it stands; the halves of a split verb are joined by " … ". */
  readonly forms: readonly (readonly [form: string, times: number])[];
  /** Index of the German sentence in which it stands first. */
  readonly sentence: number;
}

/** The words to learn of an article, in the order of their first appearance. */
export type Vocabulary = readonly CountedWord[];
