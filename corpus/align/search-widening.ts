import { type Band, bandAround, fullBand, isFull, type Point, touchesBorder } from './band';

/** Up to so many cells the whole matrix is searched. */
const FULL_MATRIX_CELLS = 40_000;
/** Units to either side of the line through the anchors, and more for each unit between two of them. */
const BAND = { margin: 12, slack: 0.1 };
/** A band of more cells would fill the memory of a browser; two unrelated texts would ask for it. */
const MOST_CELLS = 1_000_000;
/** A path this close to the border of the band asks for a wider band. */
const NEAR = 4;

/**
 * Searches the whole matrix of a short text and a band around the anchors of a long one, which is drawn anew around
 * the path, and wider each time, while the path touches its border and the band is not too large.
 *
 * @param anchors asked for places where both texts likely meet, in ascending order, for a long text only
 * @param search gives the best path within a band, and whatever else it found
 */
export function searchWidening<Found extends { readonly path: readonly Point[] }>(
  deCount: number,
  enCount: number,
  anchors: () => readonly Point[],
  search: (band: Band) => Found,
): Found {
  if ((deCount + 1) * (enCount + 1) <= FULL_MATRIX_CELLS) return search(fullBand(deCount, enCount));
  let points: readonly Point[] = [[0, 0], ...anchors(), [deCount, enCount]];
  const widest = MOST_CELLS / (2 * deCount);
  for (let margin = BAND.margin; ; margin *= 2) {
    const band = bandAround(points, margin, BAND.slack, widest);
    const found = search(band);
    const wideEnough = isFull(band) || !touchesBorder(band, found.path, NEAR);
    if (wideEnough || 2 * margin > widest) return found;
    points = found.path;
  }
}
