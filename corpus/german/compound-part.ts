import type { PartOfSpeech } from '@/corpus/articles/article';

/** A part of a compound; the last one is its head. */
export interface CompoundPart {
  /** Where the part stands in the word, its linking element included, a hyphen not. */
  readonly start: number;
  readonly end: number;
  /** Without the linking element; a verb's infinitive, a noun in the singular: Haus for Häuser-kampf. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}
