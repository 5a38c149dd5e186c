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

/** A German word or phrase that renders an English one. */
export interface GermanRendering {
  /** Under which its entries are found; of a phrase that has none, the phrase: "ab und zu". */
  readonly lemma: string;
  /** The word with what it is used with: "etw. ausführen". */
  readonly headword: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  /** Without its article. */
  readonly plural?: string;
  readonly labels: readonly string[];
  readonly notes: readonly string[];
}

/** What one line of the dictionary says of an English word or phrase. */
export interface EnglishEntry {
  /** The word with what it is used with: "to carry sth. out". */
  readonly headword: string;
  /** Usage and domain of the English: "Br.", "coll.". */
  readonly labels: readonly string[];
  /** Which sense is meant: "of a river". */
  readonly notes: readonly string[];
  readonly renderings: readonly GermanRendering[];
}
