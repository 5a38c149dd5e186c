import { type Band, type Point, rowStarts } from './band';
import type { BeadKind } from './bead-kind';
import type { BeadCost } from './bead-score';

/**
 * How likely each bead of a path is, given both texts: the share of all alignments within the band, each
 * weighted with exp(−cost), that contain the bead. Found with the forward–backward algorithm.
 *
 * @returns one probability a bead, in the order of the path
 */
export function findPosteriors(
  band: Band,
  kinds: readonly BeadKind[],
  cost: BeadCost,
  path: readonly Point[],
): number[] {
  const starts = rowStarts(band);
  const forward = sumForward(band, starts, kinds, cost);
  const backward = sumBackward(band, starts, kinds, cost);
  const at = ([i, j]: Point): number => (starts[i] ?? 0) + j - (band.from[i] ?? 0);
  const all = backward[0] ?? 0;
  return path.slice(1).map((end, step) => {
    const start = path[step] ?? end;
    const kind = kinds.find(({ de, en }) => de === end[0] - start[0] && en === end[1] - start[1]);
    const bead = cost(start[0], end[0], start[1], end[1]) - Math.log(kind?.prior ?? 0);
    const share = Math.exp((forward[at(start)] ?? 0) + (backward[at(end)] ?? 0) - bead - all);
    return Math.min(1, share);
  });
}

/** For each cell the log of the summed weights of all ways from (0, 0) to it. */
function sumForward(
  band: Band,
  starts: Int32Array,
  kinds: readonly BeadKind[],
  cost: BeadCost,
): Float64Array {
  const rows = band.from.length;
  const sums = new Float64Array(starts[rows] ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = band.from[i] ?? 0; j <= (band.to[i] ?? 0); j++) {
      const cell = (starts[i] ?? 0) + j - (band.from[i] ?? 0);
      for (const { de, en, prior } of kinds) {
        const fromI = i - de;
        const fromJ = j - en;
        if (fromI < 0 || fromJ < (band.from[fromI] ?? 0) || fromJ > (band.to[fromI] ?? -1)) continue;
        const before = sums[(starts[fromI] ?? 0) + fromJ - (band.from[fromI] ?? 0)] ?? 0;
        sums[cell] = addLogs(sums[cell] ?? 0, before + Math.log(prior) - cost(fromI, i, fromJ, j));
      }
    }
  }
  return sums;
}

/** For each cell the log of the summed weights of all ways from it to the far corner. */
function sumBackward(
  band: Band,
  starts: Int32Array,
  kinds: readonly BeadKind[],
  cost: BeadCost,
): Float64Array {
  const rows = band.from.length;
  const sums = new Float64Array(starts[rows] ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[sums.length - 1] = 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = band.to[i] ?? 0; j >= (band.from[i] ?? 0); j--) {
      const cell = (starts[i] ?? 0) + j - (band.from[i] ?? 0);
      for (const { de, en, prior } of kinds) {
        const toI = i + de;
        const toJ = j + en;
        if (toI >= rows || toJ < (band.from[toI] ?? 0) || toJ > (band.to[toI] ?? -1)) continue;
        const after = sums[(starts[toI] ?? 0) + toJ - (band.from[toI] ?? 0)] ?? 0;
        sums[cell] = addLogs(sums[cell] ?? 0, after + Math.log(prior) - cost(i, toI, j, toJ));
      }
    }
  }
  return sums;
}

/** log(eᵃ + eᵇ) */
function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
