import { type Band, rowStarts } from './band';
import type { BeadKind } from './bead-kind';
import type { BeadCost } from './bead-score';

/**
 * What every bead within a band costs, its kind's prior included: the bead of kind k that ends at cell c costs
 * `costs[c * kinds.length + k]`, Infinity where it would begin outside of the band. Row i begins at cell `rows[i]`.
 */
export interface BeadTable {
  readonly band: Band;
  readonly rows: Int32Array;
  readonly kinds: readonly BeadKind[];
  readonly costs: Float32Array;
}

/** @param onRow called before each row with the number of rows done; may throw to stop */
export function fillTable(
  band: Band,
  kinds: readonly BeadKind[],
  cost: BeadCost,
  onRow: (row: number) => void,
): BeadTable {
  const rows = rowStarts(band);
  const costs = new Float32Array((rows.at(-1) ?? 0) * kinds.length).fill(Number.POSITIVE_INFINITY);
  const priors = kinds.map(({ prior }) => -Math.log(prior));
  for (let i = 0; i < band.from.length; i++) {
    onRow(i);
    const left = band.from[i] ?? 0;
    for (let j = left; j <= (band.to[i] ?? 0); j++) {
      const cell = (rows[i] ?? 0) + j - left;
      kinds.forEach(({ de, en }, k) => {
        if (cellOf(band, rows, i - de, j - en) < 0) return;
        costs[cell * kinds.length + k] = (priors[k] ?? 0) + cost(i - de, i, j - en, j);
      });
    }
  }
  return { band, rows, kinds, costs };
}

/** The number of a cell, or −1 where there is none. */
export function cellOf(band: Band, rows: Int32Array, i: number, j: number): number {
  if (i < 0 || i >= band.from.length) return -1;
  const left = band.from[i] ?? 0;
  return j < left || j > (band.to[i] ?? -1) ? -1 : (rows[i] ?? 0) + j - left;
}
