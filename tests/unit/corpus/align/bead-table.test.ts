import { describe, expect, it } from 'vitest';
import { bandAround, fullBand } from '@/corpus/align/band';
import { cellOf, fillTable } from '@/corpus/align/bead-table';

const KINDS = [
  { de: 1, en: 1, prior: 0.5 },
  { de: 2, en: 1, prior: 0.25 },
];

describe('fillTable', () => {
  it('holds the cost of each bead with its prior, at the cell where it ends', () => {
    const { band, rows, costs } = fillTable(
      fullBand(2, 2),
      KINDS,
      (deFrom, deTo, enFrom, enTo) => 1000 * deFrom + 100 * deTo + 10 * enFrom + enTo,
      () => {},
    );
    const end = cellOf(band, rows, 2, 2);
    expect(costs[end * 2]).toBeCloseTo(1212 + Math.log(2), 3);
    expect(costs[end * 2 + 1]).toBeCloseTo(212 + Math.log(4), 3);
  });

  it('does not ask for beads that begin outside of the band', () => {
    const band = bandAround(
      [
        [0, 0],
        [40, 40],
      ],
      2,
    );
    const asked: (readonly [number, number])[] = [];
    fillTable(
      band,
      KINDS,
      (deFrom, _deTo, enFrom) => {
        asked.push([deFrom, enFrom]);
        return 0;
      },
      () => {},
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.every(([i, j]) => j >= (band.from[i] ?? 0) && j <= (band.to[i] ?? 0))).toBe(true);
  });

  it('calls before every row and lets the caller stop it', () => {
    const rows: number[] = [];
    const stop = () =>
      fillTable(
        fullBand(5, 1),
        KINDS,
        () => 0,
        (row) => {
          rows.push(row);
          if (row === 2) throw new Error('stop');
        },
      );
    expect(stop).toThrow('stop');
    expect(rows).toEqual([0, 1, 2]);
  });
});
