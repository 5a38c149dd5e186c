import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAround, fullBand, isFull, type Point, rowStarts, touchesBorder } from '@/corpus/align/band';

const steps = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
const pointsFrom = (lengths: readonly (readonly [number, number])[]): Point[] => {
  const points: Point[] = [[0, 0]];
  for (const [de, en] of lengths) {
    const [lastDe, lastEn] = points.at(-1) ?? [0, 0];
    points.push([lastDe + de, lastEn + en]);
  }
  return points;
};

describe('bandAround', () => {
  it('holds every point, both corners, and a way of single steps between them', () => {
    fc.assert(
      fc.property(steps, fc.nat(3), (lengths, margin) => {
        const points = pointsFrom(lengths);
        const { from, to, columns } = bandAround(points, margin, 0);
        for (const [i, j] of points) {
          expect(from[i]).toBeLessThanOrEqual(j);
          expect(to[i]).toBeGreaterThanOrEqual(j);
        }
        expect(from[0]).toBe(0);
        expect(to.at(-1)).toBe(columns);
        for (let i = 1; i < from.length; i++) {
          expect(from[i]).toBeGreaterThanOrEqual(from[i - 1] ?? 0);
          expect(to[i]).toBeGreaterThanOrEqual(to[i - 1] ?? 0);
          expect(from[i]).toBeLessThanOrEqual(to[i - 1] ?? 0);
        }
      }),
    );
  });

  it('is narrow beside the whole matrix', () => {
    const band = bandAround(
      [
        [0, 0],
        [1000, 1000],
      ],
      5,
      0,
    );
    expect(rowStarts(band).at(-1)).toBeLessThan(1001 * 15);
    expect(isFull(band)).toBe(false);
    expect(
      isFull(
        bandAround(
          [
            [0, 0],
            [100, 100],
          ],
          200,
          0,
        ),
      ),
    ).toBe(true);
  });

  it('holds the path on which everything missing is missing at one end', () => {
    const band = bandAround(
      [
        [0, 0],
        [900, 300],
      ],
      5,
      0,
    );
    expect(band.to[300]).toBe(300);
    expect(band.from[600]).toBe(0);
  });
});

describe('touchesBorder', () => {
  const band = bandAround(
    [
      [0, 0],
      [100, 100],
    ],
    10,
    0,
  );
  it.each([
    [[50, 50], false],
    [[50, 41], true],
    [[50, 60], true],
    [[0, 0], false],
    [[100, 100], false],
  ] as const)('at %j: %s', (point, touches) => {
    expect(touchesBorder(band, [point], 3)).toBe(touches);
  });

  it('never for the whole matrix', () => {
    expect(
      touchesBorder(
        fullBand(10, 10),
        [
          [0, 10],
          [10, 0],
        ],
        3,
      ),
    ).toBe(false);
  });
});
