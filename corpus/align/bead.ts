/** A range of sentence indices, [from, to). */
export type Range = readonly [from: number, to: number];

/**
 * One step of the alignment: the German sentences `de` say what the English sentences `en` say.
 * One side may be empty (an omission), never both. Beads are in order and cover every sentence once.
 */
export interface Bead {
  readonly de: Range;
  readonly en: Range;
  /** How sure the aligner is, 0…1; 1 for a bead that a person reviewed. */
  readonly score: number;
  /** True where a person set or confirmed it. */
  readonly edited: boolean;
}
