/** A shape of bead: how many units of each side it joins, and how often translators make one. */
export interface BeadKind {
  readonly de: number;
  readonly en: number;
  /** Share of all beads; a table's shares need not add up to 1. */
  readonly prior: number;
}

/**
 * Shapes of sentence beads. The shares up to 2–2 are those of Gale & Church (1993, table 5), where 2–1 and 1–2
 * share one figure; larger ones are rarer still. 1–0 and 0–1 must stay, since without them there are texts that have
 * no alignment; they are likelier here than in that table, for they get no evidence beside their prior.
 */
export const SENTENCE_KINDS: readonly BeadKind[] = [
  { de: 1, en: 1, prior: 0.89 },
  { de: 1, en: 0, prior: 0.013 },
  { de: 0, en: 1, prior: 0.013 },
  { de: 2, en: 1, prior: 0.0445 },
  { de: 1, en: 2, prior: 0.0445 },
  { de: 2, en: 2, prior: 0.011 },
  { de: 3, en: 1, prior: 0.002 },
  { de: 1, en: 3, prior: 0.002 },
  { de: 3, en: 2, prior: 0.003 },
  { de: 2, en: 3, prior: 0.003 },
  { de: 3, en: 3, prior: 0.003 },
  { de: 4, en: 1, prior: 0.001 },
  { de: 1, en: 4, prior: 0.001 },
];
