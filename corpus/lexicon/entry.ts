import type { Gender, PartOfSpeech } from '@/corpus/articles/article';

/** An English word or phrase that renders a German one. */
interface Gloss {
  readonly text: string;
  /** Usage and domain of the English: "Br.", "coll.". */
  readonly labels: readonly string[];
}

/** What one line of the dictionary says of a lemma. */
export interface Entry {
  /** The word with what it is used with: "sich (an etw.) anschließen". */
  readonly headword: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  /** Without its article. */
  readonly plural?: string;
  /** Usage and domain of the German: "ugs.", "jur.". */
  readonly labels: readonly string[];
  /** Which sense is meant: "eines Staatsoberhaupts". */
  readonly notes: readonly string[];
  readonly glosses: readonly Gloss[];
  /** Phrases and sentences in both languages. */
  readonly examples: readonly { readonly de: string; readonly en: string }[];
}
