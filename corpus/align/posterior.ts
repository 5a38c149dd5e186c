import type { Point } from './band';
import { type BeadTable, cellOf } from './bead-table';

/**
 * How likely each bead of a path is, given both texts: the share of all alignments within the band, each
 * weighted with exp(−cost), that contain the bead. Found with the forward–backward algorithm.
 *
 * @returns one probability a bead, in the order of the path
 */
export function findPosteriors(table: BeadTable, path: readonly Point[]): number[] {
  const { band, rows, kinds, costs } = table;
  const forward = sumForward(table);
  const backward = sumBackward(table);
  const all = backward[0] ?? 0;
  return path.slice(1).map((end, step) => {
    const start = path[step] ?? end;
    const kind = kinds.findIndex(({ de, en }) => de === end[0] - start[0] && en === end[1] - start[1]);
    const from = cellOf(band, rows, ...start);
    const to = cellOf(band, rows, ...end);
    const cost = costs[to * kinds.length + kind] ?? 0;
    return Math.min(1, Math.exp((forward[from] ?? 0) + (backward[to] ?? 0) - cost - all));
  });
}

/** For each cell the log of the summed weights of all ways from (0, 0) to it. */
function sumForward({ band, rows, kinds, costs }: BeadTable): Float64Array {
  const sums = new Float64Array(rows.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[0] = 0;
  const terms = new Float64Array(kinds.length);
  for (let i = 0; i < band.from.length; i++) {
    const left = band.from[i] ?? 0;
    for (let j = i === 0 ? 1 : left; j <= (band.to[i] ?? 0); j++) {
      const cell = (rows[i] ?? 0) + j - left;
      for (let k = 0; k < kinds.length; k++) {
        const before = cellOf(band, rows, i - (kinds[k]?.de ?? 0), j - (kinds[k]?.en ?? 0));
        terms[k] =
          before < 0 ? Number.NEGATIVE_INFINITY : (sums[before] ?? 0) - (costs[cell * kinds.length + k] ?? 0);
      }
      sums[cell] = logOfSum(terms);
    }
  }
  return sums;
}

/** For each cell the log of the summed weights of all ways from it to the far corner. */
function sumBackward({ band, rows, kinds, costs }: BeadTable): Float64Array {
  const sums = new Float64Array(rows.at(-1) ?? 0).fill(Number.NEGATIVE_INFINITY);
  sums[sums.length - 1] = 0;
  const terms = new Float64Array(kinds.length);
  for (let i = band.from.length - 1; i >= 0; i--) {
    const left = band.from[i] ?? 0;
    for (let j = band.to[i] ?? 0; j >= left; j--) {
      const cell = (rows[i] ?? 0) + j - left;
      if (cell === sums.length - 1) continue;
      for (let k = 0; k < kinds.length; k++) {
        const after = cellOf(band, rows, i + (kinds[k]?.de ?? 0), j + (kinds[k]?.en ?? 0));
        terms[k] =
          after < 0 ? Number.NEGATIVE_INFINITY : (sums[after] ?? 0) - (costs[after * kinds.length + k] ?? 0);
      }
      sums[cell] = logOfSum(terms);
    }
  }
  return sums;
}

/** Terms so far below the greatest do not show in the sum. */
const NEGLIGIBLE = -40;

/** log Σ eˣ */
function logOfSum(terms: Float64Array): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > greatest) greatest = term;
  if (greatest === Number.NEGATIVE_INFINITY) return greatest;
  let sum = 0;
  for (const term of terms) if (term - greatest > NEGLIGIBLE) sum += Math.exp(term - greatest);
  return greatest + Math.log(sum);
}
