import { describe, expect, it } from 'vitest';
import { gainsOf } from '@/corpus/align/partner-gains';
import { readWords } from '@/corpus/align/word-column';

const COUNT = 40;
/** So many units, of which the first few have the word. */
const withWord = (word: string, units: number): string[] =>
  Array.from({ length: COUNT }, (_, i) => (i < units ? word : 'x'));

const gainOf = (deUnits: number, enUnits: number, strength = 0.8) => {
  const de = readWords(withWord('a', deUnits));
  const en = readWords(withWord('b', enUnits));
  const gains = gainsOf(de, en, [new Map([[0, strength]]), new Map()]);
  return { de: gains.deGain[0], en: gains.enGain[0], miss: gains.deMiss[0], found: gains.en.length };
};

describe('gainsOf', () => {
  it('gains more by a rare partner than by a frequent one', () => {
    expect(gainOf(1, 1).de).toBeGreaterThan(gainOf(1, 6).de ?? 9);
    expect(gainOf(1, 6).en).toBeCloseTo(gainOf(1, 1).en ?? 9);
  });

  it('gains more by a strong partner than by a faint one', () => {
    expect(gainOf(1, 1, 0.9).de).toBeGreaterThan(gainOf(1, 1, 0.1).de ?? 9);
  });

  it('says nothing of a partner that is everywhere', () => {
    expect(gainOf(20, 20).found).toBe(0);
    expect(gainOf(20, 20).miss).toBe(0);
  });

  it('misses what could have been met, and nothing that has no partner', () => {
    const de = readWords(['a c']);
    const gains = gainsOf(de, readWords(['b']), [new Map([[0, 0.8]]), new Map()]);
    expect(gains.deMiss[0]).toBeGreaterThan(0);
    expect(gains.deMiss[1]).toBe(0);
    expect(gains.enMiss[0]).toBeGreaterThan(0);
  });

  it('counts a faint partner for little where there are better ones', () => {
    const de = readWords(['a', 'c', 'd', ...withWord('x', 0)]);
    const en = readWords(['b', ...withWord('y', 0)]);
    const partners = de.types.map(({ key }) => new Map(key === 'x' ? [] : [[0, key === 'a' ? 0.9 : 0.3]]));
    const gains = gainsOf(de, en, partners);
    expect(gains.enGain[0]).toBeGreaterThan(2 * (gains.enGain[2] ?? 9));
  });
});
