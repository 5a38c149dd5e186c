import { z } from 'zod';

/** A pair of sentences by their tokens, with the links a person has set: some are certain, others only possible. */
export const goldPair = z.object({
  src: z.array(z.string()),
  tgt: z.array(z.string()),
  sure: z.array(z.tuple([z.number(), z.number()])),
  possible: z.array(z.tuple([z.number(), z.number()])).default([]),
});
export type GoldPair = z.infer<typeof goldPair>;

type Links = readonly (readonly [number, number])[];

interface LinkScore {
  /** The alignment error rate (Och & Ney 2003). */
  readonly aer: number;
  readonly precision: number;
  readonly recall: number;
}

/** Scores the links of all pairs together. */
export function scoreLinks(pairs: readonly { readonly gold: GoldPair; readonly links: Links }[]): LinkScore {
  const counts = { found: 0, sure: 0, foundSure: 0, foundPossible: 0 };
  for (const { gold, links } of pairs) {
    const found = new Set(links.map(String));
    const sure = new Set(gold.sure.map(String));
    const possible = new Set([...gold.sure, ...gold.possible].map(String));
    counts.found += found.size;
    counts.sure += sure.size;
    counts.foundSure += [...found].filter((one) => sure.has(one)).length;
    counts.foundPossible += [...found].filter((one) => possible.has(one)).length;
  }
  const { found, sure, foundSure, foundPossible } = counts;
  return {
    aer: 1 - (foundSure + foundPossible) / (found + sure),
    precision: foundPossible / found,
    recall: foundSure / sure,
  };
}
