import { describe, expect, it } from 'vitest';
import { lengthsUpTo } from '@/corpus/align/length-model';
import { lengthScore } from '@/corpus/align/length-score';

const MODEL = { ratio: 0.5, variance: 4 };
const text = (...lengths: number[]) => lengthsUpTo(lengths.map((length) => 'x'.repeat(length)));

describe('lengthScore', () => {
  it('speaks for a bead whose length is what is expected', () => {
    const cost = lengthScore(text(80, 200, 30), text(40, 100, 15), MODEL);
    expect(cost(0, 1, 0, 1)).toBeLessThan(0);
    expect(cost(1, 2, 1, 2)).toBeLessThan(0);
  });

  it('costs more the further the length is from it, on either side', () => {
    const cost = lengthScore(text(80, 80, 80), text(5, 20, 40, 70, 160), MODEL);
    const costs = [0, 1, 2, 3, 4].map((en) => cost(0, 1, en, en + 1));
    expect(costs[2]).toBe(Math.min(...costs));
    expect(costs[0]).toBeGreaterThan(costs[1] ?? 0);
    expect(costs[4]).toBeGreaterThan(costs[3] ?? 0);
  });

  it('adds the lengths of a bead up', () => {
    const cost = lengthScore(text(80, 40, 100), text(60, 50), MODEL);
    expect(cost(0, 2, 0, 1)).toBeLessThan(cost(0, 1, 0, 1));
    expect(cost(0, 2, 0, 1)).toBeLessThan(cost(1, 2, 0, 1));
  });

  it('takes a rare length that agrees for better evidence than a common one', () => {
    const cost = lengthScore(text(100, 100, 100, 100, 20), text(50, 50, 50, 50, 10), MODEL);
    expect(cost(4, 5, 4, 5)).toBeLessThan(cost(0, 1, 0, 1));
  });

  it('lets an omission cost nothing, however long it is', () => {
    const cost = lengthScore(text(2, 400), text(), MODEL);
    expect(cost(0, 1, 0, 0)).toBe(0);
    expect(cost(1, 2, 0, 0)).toBe(0);
  });

  it('stays finite for empty and endless sentences', () => {
    const cost = lengthScore(text(0, 100_000), text(50, 0), MODEL);
    for (const [de, en] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      expect(Math.abs(cost(de, de + 1, en, en + 1))).toBeLessThan(20);
    }
  });
});
