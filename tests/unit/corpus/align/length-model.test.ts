import { describe, expect, it } from 'vitest';
import {
  GERMAN_TO_ENGLISH,
  lengthsUpTo,
  modelOfBeads,
  modelOfTexts,
  spread,
} from '@/corpus/align/length-model';

const upTo = (length: number) => Float64Array.of(0, length);

describe('lengthsUpTo', () => {
  it('counts letters as they are read', () => {
    expect([...lengthsUpTo(['u\u0308ber', ' Haus\u00adtür '])]).toEqual([0, 4, 11]);
  });
});

describe('modelOfTexts', () => {
  it('keeps to what is usual where there is little text', () => {
    expect(modelOfTexts(upTo(20), upTo(40)).ratio).toBeCloseTo(GERMAN_TO_ENGLISH.ratio, 1);
  });

  it('finds the ratio of a long text', () => {
    expect(modelOfTexts(upTo(100_000), upTo(110_000)).ratio).toBeCloseTo(1.1, 2);
  });

  it('does not believe that a text whose half is missing is so terse', () => {
    expect(modelOfTexts(upTo(100_000), upTo(45_000)).ratio).toBe(GERMAN_TO_ENGLISH.ratio);
  });
});

describe('modelOfBeads', () => {
  it('counts the beads that are sure and have both sides', () => {
    const de = Float64Array.of(0, 10_000, 20_000, 30_000);
    const en = Float64Array.of(0, 12_000, 14_000);
    const beads = [
      { de: [0, 1], en: [0, 1], score: 0.9, edited: false },
      { de: [1, 2], en: [1, 2], score: 0.4, edited: false },
      { de: [2, 3], en: [2, 2], score: 0.9, edited: false },
    ] as const;
    expect(modelOfBeads(de, en, beads).ratio).toBeCloseTo((12_000 + 1000 / 1.1) / 11_000);
  });
});

describe('spread', () => {
  it('grows with the length, but more slowly', () => {
    const [short, long] = [100, 400].map((length) => spread(GERMAN_TO_ENGLISH, length, length));
    expect(long).toBeGreaterThan(short ?? 0);
    expect(long).toBeLessThan(3 * (short ?? 0));
  });
});
