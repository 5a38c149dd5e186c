import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { VerbFormName } from './verb-form';

/** Why a word is read as a form of its lemma; the interface puts it into words. */
export type Reason =
  | 'listed' // stands in the dictionary as it is
  | 'closed class'
  | 'plural'
  | 'dative plural'
  | 'genitive'
  | 'weak noun'
  | 'adjective ending'
  | 'comparative'
  | 'superlative'
  | 'nominalised verb'
  | 'nominalised adjective'
  | 'compound'
  | 'spelling'
  | 'prefix' // of a word that has a prefix before the lemma
  | 'derived' // made of the lemma by an ending: Dubliner of Dublin
  | 'abbreviation'
  | 'unknown'
  | VerbFormName;

/** One way to read a word by itself, without its sentence. */
export interface Reading {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  readonly number?: 'singular' | 'plural';
  /** From the form to the lemma: ["adjective ending", "past participle"] for "erlaubte". */
  readonly reasons: readonly Reason[];
  /** The lower, the likelier; 0 for a word that stands in the dictionary as it is. */
  readonly cost: number;
}
