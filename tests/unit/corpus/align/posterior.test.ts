import { describe, expect, it } from 'vitest';
import { fullBand, type Point } from '@/corpus/align/band';
import { fillTable } from '@/corpus/align/bead-table';
import { findBestPath } from '@/corpus/align/best-path';
import { findPosteriors } from '@/corpus/align/posterior';

const KINDS = [
  { de: 1, en: 1, prior: 0.5 },
  { de: 1, en: 0, prior: 0.25 },
  { de: 0, en: 1, prior: 0.25 },
];

describe('findPosteriors', () => {
  it('is the bead’s share of all alignments', () => {
    const table = fillTable(
      fullBand(1, 1),
      KINDS,
      () => 0,
      () => {},
    );
    const path = findBestPath(table);
    expect(path).toEqual([
      [0, 0],
      [1, 1],
    ]);
    // 1–1 weighs 0.5; 1–0 then 0–1, and the other way round, 0.25 × 0.25 each.
    expect(findPosteriors(table, path)[0]).toBeCloseTo(0.5 / (0.5 + 2 * 0.0625));
  });

  it('falls as the bead costs more', () => {
    const path: Point[] = [
      [0, 0],
      [1, 1],
      [2, 2],
    ];
    const share = (extra: number) =>
      findPosteriors(
        fillTable(
          fullBand(2, 2),
          KINDS,
          (i, to, j, end) => (to > i && end > j ? extra : 0),
          () => {},
        ),
        path,
      )[0];
    expect(share(0)).toBeGreaterThan(share(1) ?? 1);
    expect(share(1)).toBeGreaterThan(share(3) ?? 1);
  });
});
