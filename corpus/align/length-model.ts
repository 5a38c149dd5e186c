import { asSpelt } from '@/corpus/text/characters';
import type { Bead } from './bead';

/** How long a translation is, given the length of what it translates. Lengths are UTF-16 code units. */
export interface LengthModel {
  /** English characters for one German character. */
  readonly ratio: number;
  /** Variance of the English length for each character. */
  readonly variance: number;
}

/**
 * The ratio is that of Gale & Church (1993) for German and English. Their variance, 6.8, comes from paragraphs
 * of bank reports; news and prose, translated sentence by sentence, vary less.
 */
export const GERMAN_TO_ENGLISH: LengthModel = { ratio: 1 / 1.1, variance: 2.5 };

/** The prior weighs as much as so many German characters. */
const PRIOR_CHARACTERS = 1000;
/** Two whole texts whose ratio differs more from the prior are not both whole. */
const LARGEST_FACTOR = 1.5;
/** Beads that are less sure tell nothing of lengths. */
const SURE = 0.8;

/** Element i is the length of the first i units. */
export function lengthsUpTo(units: readonly string[]): Float64Array {
  const sums = new Float64Array(units.length + 1);
  units.forEach((unit, i) => {
    sums[i + 1] = (sums[i] ?? 0) + asSpelt(unit).trim().length;
  });
  return sums;
}

/** A translator's own ratio, from two whole texts; the prior where one of them lacks a good part. */
export function modelOfTexts(de: Float64Array, en: Float64Array, prior = GERMAN_TO_ENGLISH): LengthModel {
  const ratio = towards(prior, de.at(-1) ?? 0, en.at(-1) ?? 0);
  const factor = Math.max(ratio / prior.ratio, prior.ratio / ratio);
  return factor > LARGEST_FACTOR ? prior : { ...prior, ratio };
}

/** A translator's own ratio, from beads that are sure. */
export function modelOfBeads(
  de: Float64Array,
  en: Float64Array,
  beads: readonly Bead[],
  prior = GERMAN_TO_ENGLISH,
): LengthModel {
  let deLength = 0;
  let enLength = 0;
  for (const bead of beads) {
    if (bead.score < SURE || bead.de[0] === bead.de[1] || bead.en[0] === bead.en[1]) continue;
    deLength += between(de, ...bead.de);
    enLength += between(en, ...bead.en);
  }
  return { ...prior, ratio: towards(prior, deLength, enLength) };
}

const towards = ({ ratio }: LengthModel, deLength: number, enLength: number): number =>
  (enLength + PRIOR_CHARACTERS * ratio) / (deLength + PRIOR_CHARACTERS);

/** The length of the units [from, to). */
export const between = (sums: Float64Array, from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** By how many English characters a translation's length may well differ from the expected one: a standard deviation. */
export const spread = ({ ratio, variance }: LengthModel, de: number, en: number): number =>
  // The mean of both lengths, so that neither side is the measure of the other, as in Gale & Church's program.
  Math.sqrt(ratio * (1 + (variance * (de + en / ratio)) / 2));
