import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';

/** The words of an own article, counted. Derived from its text and kept for speed: in no backup, and counted anew at will. */
export interface StoredVocabulary {
  /** Of the article. */
  readonly id: string;
  /** The dictionary by which its words were read; by another they may be others. */
  readonly dictionary: string;
  readonly words: Vocabulary;
}
