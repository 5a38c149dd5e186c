import type { Point } from './band';
import { indexClues } from './clue-index';

/**
 * Places where both texts most likely meet: clues that stand once in either text, of which the longest chain in
 * order is kept, so that a chance match falls out.
 *
 * @returns unit indices, both strictly ascending
 */
export function findAnchors(de: readonly string[], en: readonly string[]): Point[] {
  const index = indexClues(de, en);
  const enUnitOf = new Int32Array(index.clues.length);
  forEachClue(index.en.starts, index.en.clues, (unit, clue) => {
    enUnitOf[clue] = unit;
  });
  const meetings: Point[] = [];
  forEachClue(index.de.starts, index.de.clues, (unit, clue) => {
    const shared = index.clues[clue];
    if (shared?.deUnits === 1 && shared.enUnits === 1) meetings.push([unit, enUnitOf[clue] ?? 0]);
  });
  return longestChain(meetings.sort(([a, x], [b, y]) => a - b || y - x));
}

function forEachClue(
  starts: Int32Array,
  clues: Int32Array,
  visit: (unit: number, clue: number) => void,
): void {
  for (let unit = 0; unit + 1 < starts.length; unit++) {
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at++) visit(unit, clues[at] ?? 0);
  }
}

/**
 * The longest chain that strictly ascends in the second coordinate, by patience sorting. Points of one row come
 * with that coordinate falling, so that a chain takes one of them at most.
 */
function longestChain(points: readonly Point[]): Point[] {
  const ends: number[] = [];
  const previous = new Int32Array(points.length).fill(-1);
  points.forEach(([, en], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[ends[middle] ?? 0]?.[1] ?? 0) < en) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const chain: Point[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}
