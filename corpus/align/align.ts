import { findAnchors } from './anchors';
import { type Band, bandAround, fullBand, isFull, type Point, touchesBorder } from './band';
import type { Bead } from './bead';
import { type BeadKind, SENTENCE_KINDS } from './bead-kind';
import type { BeadCost, BeadScore } from './bead-score';
import { findBestPath } from './best-path';
import { lengthScore } from './length-score';
import { findPosteriors } from './posterior';

export interface AlignOptions {
  /** What a candidate bead costs; by length alone unless told otherwise. */
  readonly score?: BeadScore;
  /** The shapes of bead that may occur; 1–0 and 0–1 must be among them. */
  readonly kinds?: readonly BeadKind[];
  /** Looked at again and again; once it is aborted an error named AbortError is thrown. */
  readonly signal?: { readonly aborted: boolean };
  /** Told the share that is done, 0…1. A search that has to be widened begins again. */
  readonly onProgress?: (done: number) => void;
}

/** Up to so many cells the whole matrix is searched. */
const FULL_MATRIX_CELLS = 400_000;
/** Units to either side of the line through the anchors, and more for each unit between two of them. */
const BAND = { margin: 50, slack: 0.025 };
/** A path this close to the border of the band asks for a wider band. */
const NEAR = 8;
/** Units to either side of the best path among which its rivals are looked for. */
const RIVALS = 12;

/**
 * Aligns two texts, given as their units in order (mostly sentences), straight through.
 *
 * Follows Gale & Church (1993), "A Program for Aligning Sentences in Bilingual Corpora": the cheapest sequence
 * of beads by dynamic programming, over the whole matrix for short texts and, for long ones, within a band
 * around shared rare words and numbers, which is widened while the best path touches its border.
 *
 * @returns beads in order that cover every unit of both texts once. A bead's score is its posterior probability
 *   among all alignments near the best one: 1 where nothing else is as cheap, lower where a rival is close.
 */
export function align(de: readonly string[], en: readonly string[], options: AlignOptions = {}): Bead[] {
  const { score = lengthScore(), kinds = SENTENCE_KINDS, onProgress = () => {} } = options;
  const cost = score(de, en);
  const onRow = (row: number): void => {
    if (options.signal?.aborted) throw Object.assign(new Error('alignment aborted'), { name: 'AbortError' });
    if (row % 64 === 0) onProgress(row / (de.length + 1));
  };
  const path = searchWidening(de, en, kinds, cost, onRow);
  const posteriors = findPosteriors(bandAround(path, RIVALS, 0), kinds, cost, path);
  onProgress(1);
  return posteriors.map((posterior, at) => {
    const [deFrom, enFrom] = path[at] ?? [0, 0];
    const [deTo, enTo] = path[at + 1] ?? [0, 0];
    return { de: [deFrom, deTo], en: [enFrom, enTo], score: posterior, edited: false };
  });
}

function searchWidening(
  de: readonly string[],
  en: readonly string[],
  kinds: readonly BeadKind[],
  cost: BeadCost,
  onRow: (row: number) => void,
): Point[] {
  const search = (band: Band): Point[] => findBestPath(band, kinds, cost, onRow);
  if ((de.length + 1) * (en.length + 1) <= FULL_MATRIX_CELLS) return search(fullBand(de.length, en.length));
  const points: Point[] = [[0, 0], ...findAnchors(de, en), [de.length, en.length]];
  for (let width = 1; ; width *= 2) {
    const band = bandAround(points, BAND.margin * width, BAND.slack * width);
    const path = search(band);
    if (isFull(band) || !touchesBorder(band, path, NEAR)) return path;
  }
}
