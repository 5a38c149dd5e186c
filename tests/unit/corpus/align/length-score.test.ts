import { describe, expect, it } from 'vitest';
import { lengthScore, tailCost } from '@/corpus/align/length-score';

describe('tailCost', () => {
  // Two-sided tail probabilities of the standard normal distribution, as any table has them.
  it.each([
    [0, 1],
    [1, 0.317311],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [3.290527, 0.001],
  ])('at %f standard deviations is −log %f', (delta, probability) => {
    expect(tailCost(delta)).toBeCloseTo(-Math.log(probability), 2);
  });

  it('goes on rising far beyond what a number can hold as a probability', () => {
    expect(tailCost(100)).toBeGreaterThan(tailCost(99));
    expect(tailCost(1e6)).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});

describe('lengthScore', () => {
  const model = { ratio: 0.5, variance: 4 };

  it('costs nothing where the length is what is expected', () => {
    expect(lengthScore(model)(['abcdefgh'], ['abcd'])(0, 1, 0, 1)).toBe(0);
  });

  it('costs more the further the length is from it, on either side', () => {
    const cost = lengthScore(model)(
      ['abcdefgh'.repeat(10)],
      ['x'.repeat(10), 'x'.repeat(35), 'x'.repeat(70)],
    );
    expect(cost(0, 1, 1, 2)).toBeLessThan(cost(0, 1, 0, 1));
    expect(cost(0, 1, 1, 2)).toBeLessThan(cost(0, 1, 2, 3));
  });

  it('adds the lengths of a bead up', () => {
    const cost = lengthScore(model)(['abcdef', 'ab'], ['abcd']);
    expect(cost(0, 2, 0, 1)).toBe(0);
  });

  it('lets a long omission cost no more than a short one', () => {
    const cost = lengthScore(model)(['ab', 'ab'.repeat(200)], []);
    expect(cost(1, 2, 0, 0)).toBe(cost(0, 1, 0, 0));
  });

  it('stays finite for empty sentences', () => {
    expect(lengthScore(model)([''], ['x'.repeat(50)])(0, 1, 0, 1)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(lengthScore(model)([''], [''])(0, 1, 0, 1)).toBe(0);
  });
});
