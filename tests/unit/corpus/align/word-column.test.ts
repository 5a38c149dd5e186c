import { describe, expect, it } from 'vitest';
import { readWords, unitCount, wordsIn } from '@/corpus/align/word-column';

describe('readWords', () => {
  const column = readWords(['Der Hund bellt, der Hund!', '', 'Ein Hund']);
  const id = (key: string) => column.types.findIndex((type) => type.key === key);

  it('counts a word once in each unit', () => {
    expect(unitCount(column)).toBe(3);
    expect(column.types[id('hund')]?.units).toBe(2);
    expect(column.starts).toEqual(Int32Array.of(0, 3, 3, 5));
  });

  it('knows where each word stands', () => {
    const word = id('hund');
    const places = column.places.subarray(column.placeStarts[word], column.placeStarts[word + 1]);
    expect(Array.from(places, (token) => column.unitOf[token])).toEqual([0, 2]);
    expect(Array.from(places, (token) => column.ids[token])).toEqual([word, word]);
  });

  it('takes a word for a name while it never stands without its capital', () => {
    expect(column.types[id('hund')]).toMatchObject({ surface: 'Hund', capital: true });
    expect(column.types[id('der')]).toMatchObject({ surface: 'der', capital: false });
  });

  it('gives the words of several units', () => {
    const words = wordsIn(column, [0, 3]).map((word) => column.types[word]?.key);
    expect(words).toEqual(['der', 'hund', 'bellt', 'ein']);
  });
});
