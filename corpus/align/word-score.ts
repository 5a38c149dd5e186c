import type { Band } from './band';
import type { BeadCost } from './bead-score';
import type { PartnerGains } from './partner-gains';
import { unitCount, type WordColumn } from './word-column';
import { findMatches } from './word-matches';

/** What words tell is told twice, once from either side, and neighbouring words tell much the same. */
const WEIGHT = 0.35;

/**
 * What words tell of a bead: each word that finds a partner on the other side speaks for it, each that could have
 * one and finds none speaks against it, after the idea of Varga et al. (2005) and Moore (2002), "Fast and accurate
 * sentence alignment of bilingual corpora". So a sentence that is joined to a bead without need costs what its words
 * miss. An omission is the measure of all and costs nothing. Only beads within the band may be asked for.
 */
export function wordScore(de: WordColumn, en: WordColumn, gains: PartnerGains, band: Band): BeadCost {
  const matches = findMatches(de, en, gains, band);
  const deMisses = missesUpTo(de, gains.deMiss);
  const enMisses = missesUpTo(en, gains.enMiss);
  const deBest = new BestGains(de.ids, gains.deMiss);
  const enBest = new BestGains(en.ids, gains.enMiss);
  return (deFrom, deTo, enFrom, enTo) => {
    if (deFrom === deTo || enFrom === enTo) return 0;
    for (let i = deFrom; i < deTo; i++) {
      const left = band.from[i] ?? 0;
      const end = Math.min(enTo, (band.to[i] ?? 0) + 1);
      for (let j = Math.max(left, enFrom); j < end; j++) {
        const cell = (matches.rows[i] ?? 0) + j - left;
        for (let at = matches.starts[cell] ?? 0; at < (matches.starts[cell + 1] ?? 0); at++) {
          const gain = matches.gains[at] ?? 0;
          deBest.add(matches.deTokens[at] ?? 0, gains.deGain[gain] ?? 0);
          enBest.add(matches.enTokens[at] ?? 0, gains.enGain[gain] ?? 0);
        }
      }
    }
    const missed =
      (deMisses[deTo] ?? 0) - (deMisses[deFrom] ?? 0) + (enMisses[enTo] ?? 0) - (enMisses[enFrom] ?? 0);
    return WEIGHT * (missed - deBest.take(enTo - enFrom) - enBest.take(deTo - deFrom));
  };
}

/** Element i is what the words of the first i units cost if none of them finds a partner. */
function missesUpTo(column: WordColumn, miss: Float32Array): Float64Array {
  const sums = new Float64Array(unitCount(column) + 1);
  for (let i = 0; i < unitCount(column); i++) {
    let sum = sums[i] ?? 0;
    for (let token = column.starts[i] ?? 0; token < (column.starts[i + 1] ?? 0); token++) {
      sum += miss[column.ids[token] ?? 0] ?? 0;
    }
    sums[i + 1] = sum;
  }
  return sums;
}

/** The best partner that each token of one side has found; empty again once it is taken. */
class BestGains {
  private readonly best: Float32Array;
  private readonly found: Int32Array;
  private count = 0;

  constructor(
    private readonly ids: Int32Array,
    private readonly miss: Float32Array,
  ) {
    this.best = new Float32Array(ids.length);
    this.found = new Int32Array(ids.length);
  }

  add(token: number, gain: number): void {
    const before = this.best[token] ?? 0;
    if (gain <= before) return;
    if (before === 0) this.found[this.count++] = token;
    this.best[token] = gain;
  }

  /** What has been found in all, and what need not be missed, in a bead with so many units on the other side. */
  take(units: number): number {
    // The more there is on the other side, the sooner a partner is met by chance.
    const chance = Math.log(units);
    let sum = 0;
    for (let at = 0; at < this.count; at++) {
      const token = this.found[at] ?? 0;
      sum += Math.max(0, (this.best[token] ?? 0) - chance) + (this.miss[this.ids[token] ?? 0] ?? 0);
      this.best[token] = 0;
    }
    this.count = 0;
    return sum;
  }
}
