/** A shape of bead: how many units of each side it joins, and how often translators make one. */
export interface BeadKind {
  readonly de: number;
  readonly en: number;
  /** Share of all beads; a table's shares need not add up to 1. */
  readonly prior: number;
}

/**
 * Shapes of sentence beads with the shares of Gale & Church (1993, table 5), where 1–0 and 0–1 share one
 * figure, as do 2–1 and 1–2. A row such as `{ de: 3, en: 1, prior: 0.002 }` is all that a larger shape needs;
 * 1–0 and 0–1 must stay, since without them there are texts that have no alignment.
 */
export const SENTENCE_KINDS: readonly BeadKind[] = [
  { de: 1, en: 1, prior: 0.89 },
  { de: 1, en: 0, prior: 0.005 },
  { de: 0, en: 1, prior: 0.005 },
  { de: 2, en: 1, prior: 0.0445 },
  { de: 1, en: 2, prior: 0.0445 },
  { de: 2, en: 2, prior: 0.011 },
];
