import { describe, expect, it } from 'vitest';
import { keepWithin, placesBetween, type Stretch } from '@/corpus/align/stretch';

const STRETCHES: readonly Stretch[] = [
  { de: [0, 2], en: [0, 1] },
  { de: [2, 2], en: [1, 3] },
  { de: [2, 5], en: [3, 6] },
];

describe('keepWithin', () => {
  const cost = keepWithin(STRETCHES);
  it.each([
    ['a bead of the first stretch', [0, 2, 0, 1], true],
    ['one that reaches into the next', [1, 3, 0, 1], false],
    ['one of German units of one stretch and English ones of another', [0, 1, 1, 2], false],
    ['an omission within its stretch', [1, 2, 0, 0], true],
    ['an omission at the border', [1, 2, 1, 1], true],
    ['an omission that comes too late', [1, 2, 2, 2], false],
    ['an addition where the German side has none', [2, 2, 1, 3], true],
    ['an addition that comes too early', [1, 1, 1, 2], false],
    ['a bead of the last stretch', [4, 5, 3, 6], true],
  ] as const)('%s', (_, [deFrom, deTo, enFrom, enTo], allowed) => {
    expect(cost(deFrom, deTo, enFrom, enTo)).toBe(allowed ? 0 : Number.POSITIVE_INFINITY);
  });
});

describe('placesBetween', () => {
  it('puts the places of stretches and those within them in order', () => {
    expect(
      placesBetween(STRETCHES, [
        [1, 0],
        [1, 4],
        [3, 3],
      ]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [2, 3],
      [3, 3],
    ]);
  });
});
