import { type Band, type Point, rowStarts } from './band';
import type { BeadKind } from './bead-kind';
import type { BeadCost } from './bead-score';

/**
 * The cheapest way through the band by dynamic programming (Gale & Church 1993, section 3.2): the places where
 * its beads begin and end, from (0, 0) to the far corner. Keeps one byte a cell.
 *
 * @param onRow called before each row with the number of rows done; may throw to stop
 */
export function findBestPath(
  band: Band,
  kinds: readonly BeadKind[],
  cost: BeadCost,
  onRow: (row: number) => void,
): Point[] {
  const rows = band.from.length;
  const starts = rowStarts(band);
  const chosen = new Uint8Array(starts[rows] ?? 0);
  const priors = kinds.map(({ prior }) => -Math.log(prior));
  const depth = 1 + Math.max(...kinds.map(({ de }) => de));
  const recent = Array.from({ length: depth }, () => new Float64Array(band.columns + 1));

  for (let i = 0; i < rows; i++) {
    onRow(i);
    const row = recent[i % depth] ?? new Float64Array();
    const left = band.from[i] ?? 0;
    const right = band.to[i] ?? 0;
    for (let j = left; j <= right; j++) {
      let best = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      for (let k = 0; k < kinds.length; k++) {
        const kind = kinds[k];
        if (kind === undefined) continue;
        const fromI = i - kind.de;
        const fromJ = j - kind.en;
        if (fromI < 0 || fromJ < (band.from[fromI] ?? 0) || fromJ > (band.to[fromI] ?? -1)) continue;
        const before = (recent[fromI % depth]?.[fromJ] ?? Number.POSITIVE_INFINITY) + (priors[k] ?? 0);
        const total = before + cost(fromI, i, fromJ, j);
        if (total < best) {
          best = total;
          chosen[(starts[i] ?? 0) + j - left] = k;
        }
      }
      row[j] = best;
    }
  }
  return traceBack(band, starts, chosen, kinds);
}

function traceBack(band: Band, starts: Int32Array, chosen: Uint8Array, kinds: readonly BeadKind[]): Point[] {
  let i = band.from.length - 1;
  let j = band.columns;
  const path: Point[] = [[i, j]];
  while (i > 0 || j > 0) {
    const kind = kinds[chosen[(starts[i] ?? 0) + j - (band.from[i] ?? 0)] ?? 0];
    if (kind === undefined) throw new Error('no way through the band');
    i -= kind.de;
    j -= kind.en;
    path.push([i, j]);
  }
  return path.reverse();
}
