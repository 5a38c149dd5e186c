/** What a word can be of a verb. The past of weak verbs serves as subjunctive II and is not listed as such. */
export type VerbFormName =
  | 'infinitive'
  | 'zu-infinitive'
  | 'present'
  | 'past'
  | 'subjunctive I'
  | 'subjunctive II'
  | 'imperative'
  | 'past participle'
  | 'present participle';

export type Person = 1 | 2 | 3;
export type GrammaticalNumber = 'singular' | 'plural';

/** A form without its verb; person and number are there where the form leaves no choice. */
export interface VerbCell {
  readonly form: VerbFormName;
  readonly person?: Person;
  readonly number?: GrammaticalNumber;
}

/** What a word is of a verb: `{ lemma: 'geben', form: 'present', person: 2, number: 'singular' }` for "gibst". */
export interface VerbForm extends VerbCell {
  /** The infinitive. */
  readonly lemma: string;
}

/** The six persons in the order of a grammar: ich, du, er, wir, ihr, sie. */
export const persons: readonly (readonly [Person, GrammaticalNumber])[] = [
  [1, 'singular'],
  [2, 'singular'],
  [3, 'singular'],
  [1, 'plural'],
  [2, 'plural'],
  [3, 'plural'],
];
