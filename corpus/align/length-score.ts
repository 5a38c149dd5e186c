import type { BeadScore } from './bead-score';

/** How long a translation is, given the length of what it translates. */
export interface LengthModel {
  /** English characters for one German character. */
  readonly ratio: number;
  /** Variance of the English length for each German character. */
  readonly variance: number;
}

/**
 * The ratio is that of Gale & Church (1993) for German and English. Their variance, 6.8, comes from paragraphs
 * of bank reports; news and prose, translated sentence by sentence, vary less.
 */
export const GERMAN_TO_ENGLISH: LengthModel = { ratio: 1 / 1.1, variance: 4 };

/**
 * What an omission costs beside its prior. It has no length to compare: a long sentence is left out as easily
 * as a short one. So it costs what a right bead does on average, since −log of a uniform probability has mean 1.
 */
const OMISSION_COST = 1;

/**
 * The length score of Gale & Church (1993): with δ, the difference from the expected length in standard
 * deviations, the cost is −log P(|X| ≥ |δ|) of the standard normal distribution. As in their program the
 * variance grows with the mean of both lengths, so that neither side is the measure of the other.
 */
export function lengthScore({ ratio, variance }: LengthModel = GERMAN_TO_ENGLISH): BeadScore {
  return (de, en) => {
    const deLengths = lengthsUpTo(de);
    const enLengths = lengthsUpTo(en);
    return (deFrom, deTo, enFrom, enTo) => {
      if (deFrom === deTo || enFrom === enTo) return OMISSION_COST;
      const expected = ratio * between(deLengths, deFrom, deTo);
      const found = between(enLengths, enFrom, enTo);
      if (expected === found) return 0;
      const mean = (expected + found) / 2 / ratio;
      return tailCost(Math.abs(found - expected) / Math.sqrt(mean * variance));
    };
  };
}

/** Element i is the length in UTF-16 code units of the first i units. */
function lengthsUpTo(units: readonly string[]): Float64Array {
  const sums = new Float64Array(units.length + 1);
  units.forEach((unit, i) => {
    sums[i + 1] = (sums[i] ?? 0) + unit.trim().length;
  });
  return sums;
}

const between = (sums: Float64Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

/**
 * −log of the probability that a standard normal variable lies `delta` or further from 0, by formula 7.1.26
 * of Abramowitz & Stegun (1964), whose exponential is taken out so that nothing underflows.
 */
export function tailCost(delta: number): number {
  const x = delta / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return x * x - Math.log(series);
}
