import type { Point } from './band';
import type { Range } from './bead';
import type { BeadCost } from './bead-score';

/** Units of both sides that belong together, such as a paragraph and its translation. */
export interface Stretch {
  readonly de: Range;
  readonly en: Range;
}

/**
 * Forbids beads that do not lie within one stretch.
 *
 * @param stretches in order; they cover both sides
 */
export function keepWithin(stretches: readonly Stretch[]): BeadCost {
  const de = limits(stretches.map((stretch) => stretch.de));
  const en = limits(stretches.map((stretch) => stretch.en));
  return (deFrom, deTo, enFrom, enTo) => {
    const first = Math.max(de.first[deTo] ?? 0, en.first[enTo] ?? 0);
    const last = Math.min(de.last[deFrom] ?? 0, en.last[enFrom] ?? 0);
    return first <= last ? 0 : Number.POSITIVE_INFINITY;
  };
}

/** The places where stretches begin, and those of the given ones that lie within a stretch, in ascending order. */
export function placesBetween(stretches: readonly Stretch[], places: readonly Point[]): Point[] {
  const cost = keepWithin(stretches);
  return [
    ...stretches.map(({ de, en }): Point => [de[0], en[0]]),
    ...places.filter(([i, j]) => cost(i, i + 1, j, j + 1) === 0),
  ].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** For each place between units the first range that reaches it and the last that begins no later. */
function limits(ranges: readonly Range[]): { first: Int32Array; last: Int32Array } {
  const places = (ranges.at(-1)?.[1] ?? 0) + 1;
  const first = new Int32Array(places);
  const last = new Int32Array(places);
  ranges.forEach(([from, to], at) => {
    last.fill(at, from);
    if (to > (ranges[at - 1]?.[1] ?? -1)) first.fill(at, (ranges[at - 1]?.[1] ?? -1) + 1, to + 1);
  });
  return { first, last };
}
