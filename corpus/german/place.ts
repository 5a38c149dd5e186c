import type { Agreement } from './agreement';
import type { Auxiliary } from './clause-words.de';

/** What of a sentence tells the readings of a word apart. */
export interface Place {
  /** The word opens a sentence, a quotation or what follows a colon: its capital says nothing. */
  readonly opens: boolean;
  /** A noun follows, at once or behind further adjectives. */
  readonly beforeNoun: boolean;
  /** The next word has a capital and is a noun, */
  readonly nounNext: boolean;
  /** and agrees with the determiner before both, so that "Schwarze" of "das Schwarze Meer" is an adjective. */
  readonly partOfName: boolean;
  /** A name that no dictionary has stands beside it. */
  readonly nearName: boolean;
  /** A name that ends in -s may be a genitive here. */
  readonly genitive: boolean;
  /** What the determiner before a noun lets it be. */
  readonly agreement: Agreement | undefined;
  /** A determiner, a preposition or an adjective with its ending stands before. */
  readonly attributive: boolean;
  /** Whether another word is its clause's finite verb, or none can be. */
  readonly finite: 'taken' | 'open';
  /** The auxiliary verbs of its clause. */
  readonly auxiliaries: readonly Auxiliary[];
  /** Nothing of its clause follows but verbs. */
  readonly closes: boolean;
  /** Its clause has no other verb, and its subject follows or nothing: "Damit meine ich". */
  readonly needsVerb: boolean;
  /** What follows begins no noun's group, so that a determiner is a pronoun: "die mit". */
  readonly alone: boolean;
  /** "sehr" or the like stands before. */
  readonly graded: boolean;
}
