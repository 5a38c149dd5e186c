import type { Bead } from '../align/bead';
import type { Block, Sentence } from '../text/shapes';
import type { Language, Span } from '../text/span';

/** What exists once for each language. */
export type Sides<T> = Readonly<Record<Language, T>>;

export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
type Level = (typeof LEVELS)[number];

export type Gender = 'm' | 'f' | 'n';

export const PARTS_OF_SPEECH = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'pronoun',
  'determiner',
  'numeral',
  'particle',
  'interjection',
  'name',
  'phrase',
  'other',
] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** An entry that the article's author wrote. */
export interface GlossaryEntry {
  /** Without article or "sich": Dekret, anschließen. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Of a noun that is used in the singular. */
  readonly gender?: Gender;
  /** Plural without its article: Dekrete. Absent where there is none. */
  readonly plural?: string;
  readonly reflexive: boolean;
  /** Where a separable verb is cut: `an` of anschließen. */
  readonly prefix?: string;
  /** English glosses, the one meant in this article first. */
  readonly en: readonly string[];
  /** What a learner needs to know beside it. */
  readonly note?: Sides<string>;
  /** The forms that stand in the article; the halves of a split verb are joined by " … ": `schließt … an`. */
  readonly forms: readonly string[];
}

/** A span of the source text that is no part of the article. */
export interface Aside extends Span {
  readonly reason: AsideReason;
}
export type AsideReason = 'advertisement' | 'appeal' | 'navigation';

/** One text in German, with an English text where there is one. */
export interface Article {
  readonly id: string;
  /** The address of a bundled article; absent for the learner's own. */
  readonly slug?: string;
  readonly title: Sides<string>;
  readonly summary?: Sides<string>;
  readonly level?: Level;
  readonly source?: string;
  readonly licence?: string;
  /** ISO 8601 date or time. */
  readonly added: string;
  /** The source texts, whole. Empty English: there is no human translation. */
  readonly text: Sides<string>;
  readonly blocks: Sides<readonly Block[]>;
  readonly sentences: Sides<readonly Sentence[]>;
  readonly beads: readonly Bead[];
  readonly glossary: readonly GlossaryEntry[];
  readonly aside: Sides<readonly Aside[]>;
}
