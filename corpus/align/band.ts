/**
 * The part of the matrix that is searched: in row i (after i German units) the columns from[i] to to[i], both
 * included (after so many English units). Neither ever falls, and neighbouring rows overlap, so that a path of
 * single steps leads from (0, 0) to the far corner.
 */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly columns: number;
}

/** A place in the matrix: after so many German and so many English units. */
export type Point = readonly [de: number, en: number];

/** The whole matrix. */
export function fullBand(deCount: number, enCount: number): Band {
  const to = new Int32Array(deCount + 1).fill(enCount);
  return { from: new Int32Array(deCount + 1), to, columns: enCount };
}

/** Sentences that are joined or parted make the counts differ by so much, as a share of the longer one; not by more. */
const JOINED = 0.1;

/**
 * A band around the straight lines from point to point. It reaches `margin` units to either side, and more by
 * `slack` times the length of the line, since the middle of a long line is a guess. Where the counts of a line
 * differ greatly it holds every path on which all that is missing is missing in one place, as far as `widest` allows.
 *
 * @param points in ascending order, from (0, 0) to the far corner
 * @param widest what is added to the margin at most
 */
export function bandAround(
  points: readonly Point[],
  margin: number,
  slack = 0,
  widest = Number.POSITIVE_INFINITY,
): Band {
  const [deCount, enCount] = points.at(-1) ?? [0, 0];
  const { from, to, columns } = fullBand(deCount, enCount);
  from.fill(enCount);
  to.fill(0);
  let [deStart, enStart]: Point = [0, 0];
  for (const [deEnd, enEnd] of points) {
    const deLength = deEnd - deStart;
    const enLength = enEnd - enStart;
    const slope = enLength / Math.max(1, deLength);
    const longest = Math.max(deLength, enLength);
    const surplus = Math.abs(deLength - enLength);
    const missing = surplus > JOINED * longest ? surplus * Math.min(1, slope) : 0;
    const steep = Math.max(1, slope);
    const reach = margin * steep + Math.min(widest, slack * longest * steep + missing);
    for (let i = deStart; i <= deEnd; i++) {
      const left = enStart + slope * (i - deStart) - reach;
      const right = enStart + slope * (i - deStart + 1) + reach;
      from[i] = Math.max(0, Math.min(from[i] ?? 0, Math.floor(left)));
      to[i] = Math.min(enCount, Math.max(to[i] ?? 0, Math.ceil(right)));
    }
    [deStart, enStart] = [deEnd, enEnd];
  }
  from[0] = 0;
  to[deCount] = enCount;
  for (let i = deCount - 1; i >= 0; i--) from[i] = Math.min(from[i] ?? 0, from[i + 1] ?? 0);
  for (let i = 1; i <= deCount; i++) to[i] = Math.max(to[i] ?? 0, to[i - 1] ?? 0);
  return { from, to, columns };
}

/** Whether the band is the whole matrix. */
export const isFull = ({ from, to, columns }: Band): boolean =>
  from.every((column) => column === 0) && to.every((column) => column === columns);

/** Whether the path comes so near a border of the band that a better one may lie beyond it. */
export function touchesBorder({ from, to, columns }: Band, path: readonly Point[], near: number): boolean {
  return path.some(([i, j]) => {
    const left = from[i] ?? 0;
    const right = to[i] ?? columns;
    return (left > 0 && j - left < near) || (right < columns && right - j < near);
  });
}

/** Element i is the index of the first cell of row i in an array of all cells; the last element counts them all. */
export function rowStarts({ from, to }: Band): Int32Array {
  const starts = new Int32Array(from.length + 1);
  for (let i = 0; i < from.length; i++) {
    starts[i + 1] = (starts[i] ?? 0) + (to[i] ?? 0) - (from[i] ?? 0) + 1;
  }
  return starts;
}
