import type { Point } from './band';
import { type BeadTable, cellOf } from './bead-table';

/**
 * The cheapest way through a band by dynamic programming (Gale & Church 1993, section 3.2): the places where its
 * beads begin and end, from (0, 0) to the far corner.
 */
export function findBestPath({ band, rows, kinds, costs }: BeadTable): Point[] {
  const totals = new Float64Array(rows.at(-1) ?? 0).fill(Number.POSITIVE_INFINITY);
  const chosen = new Uint8Array(totals.length);
  totals[0] = 0;
  for (let i = 0; i < band.from.length; i++) {
    const left = band.from[i] ?? 0;
    for (let j = left; j <= (band.to[i] ?? 0); j++) {
      const cell = (rows[i] ?? 0) + j - left;
      let best = totals[cell] ?? 0;
      for (let k = 0; k < kinds.length; k++) {
        const cost = costs[cell * kinds.length + k] ?? Number.POSITIVE_INFINITY;
        if (cost === Number.POSITIVE_INFINITY) continue;
        const before = cellOf(band, rows, i - (kinds[k]?.de ?? 0), j - (kinds[k]?.en ?? 0));
        const total = (totals[before] ?? Number.POSITIVE_INFINITY) + cost;
        if (total >= best) continue;
        best = total;
        chosen[cell] = k;
      }
      totals[cell] = best;
    }
  }
  return traceBack({ band, rows, kinds, costs }, chosen);
}

function traceBack({ band, rows, kinds }: BeadTable, chosen: Uint8Array): Point[] {
  let i = band.from.length - 1;
  let j = band.columns;
  const path: Point[] = [[i, j]];
  while (i > 0 || j > 0) {
    const kind = kinds[chosen[cellOf(band, rows, i, j)] ?? 0];
    if (kind === undefined) throw new Error('no way through the band');
    i -= kind.de;
    j -= kind.en;
    path.push([i, j]);
  }
  return path.reverse();
}
