import type { BeadCost } from './bead-score';
import { between, type LengthModel, spread } from './length-model';

/** Now and then a translator says it at great length: such a share of beads strays so much further than the others. */
const STRAY = { share: 0.01, factor: 4 };
/** No length tells more than this for or against a bead, in nats. */
const MOST = { for: 6, against: 8 };
/** Lengths tell a little more than the model of them has it. */
const WEIGHT = 1.2;
/** Logarithms of lengths spread by so much at least: in a text of like sentences the next may still be unlike. */
const LEAST_SPREAD = 0.3;

/**
 * What lengths tell of a bead, in the line of Gale & Church (1993), but as the log of a likelihood ratio: how much
 * likelier these two lengths are in sentences that translate each other than in any sentences of the two texts
 * (Moore 2002). An omission is the measure and costs nothing, whatever its length.
 */
export function lengthScore(deLengths: Float64Array, enLengths: Float64Array, model: LengthModel): BeadCost {
  const deAny = anyLength(deLengths);
  const enAny = anyLength(enLengths);
  const ratio = Math.log(model.ratio);
  return (deFrom, deTo, enFrom, enTo) => {
    if (deFrom === deTo || enFrom === enTo) return 0;
    const de = Math.max(1, between(deLengths, deFrom, deTo));
    const en = Math.max(1, between(enLengths, enFrom, enTo));
    const any = (deAny(deFrom, deTo) - ratio + enAny(enFrom, enTo)) / 2;
    const told = translated(de, en, model) - any;
    return -WEIGHT * Math.max(-MOST.against, Math.min(MOST.for, told));
  };
}

/** Log density, but for a constant, of the English length given the German one: normal with a broad foot. */
function translated(de: number, en: number, model: LengthModel): number {
  const deviation = spread(model, de, en);
  const square = ((en - model.ratio * de) / deviation) ** 2 / 2;
  const usual = (1 - STRAY.share) * Math.exp(-square);
  const stray = (STRAY.share / STRAY.factor) * Math.exp(-square / STRAY.factor ** 2);
  return Math.log((usual + stray + Number.MIN_VALUE) / deviation);
}

/** Log density, but for the same constant, of the length of the units [from, to): log-normal, as in the text. Worked out once each. */
function anyLength(lengths: Float64Array): (from: number, to: number) => number {
  const count = lengths.length - 1;
  const logs = Float64Array.from({ length: count }, (_, i) => logOf(lengths, i, i + 1));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, count);
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, count);
  const deviation = Math.max(LEAST_SPREAD, Math.sqrt(variance));
  const known: Float64Array[] = [];
  const ofAll = (units: number): Float64Array =>
    Float64Array.from({ length: Math.max(0, count - units + 1) }, (_, from) => {
      const log = logOf(lengths, from, from + units);
      const square = (units * ((log - mean - Math.log(units)) / deviation) ** 2) / 2;
      return -square - Math.log(deviation / Math.sqrt(units)) - log;
    });
  return (from, to) => {
    const densities = known[to - from] ?? ofAll(to - from);
    known[to - from] = densities;
    return densities[from] ?? 0;
  };
}

const logOf = (lengths: Float64Array, from: number, to: number): number =>
  Math.log(Math.max(1, between(lengths, from, to)));
