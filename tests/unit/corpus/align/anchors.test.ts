import { describe, expect, it } from 'vitest';
import { findAnchors } from '@/corpus/align/anchors';
import { gainsOf } from '@/corpus/align/partner-gains';
import { spellingPartners } from '@/corpus/align/spelling-partners';
import { readWords } from '@/corpus/align/word-column';

const anchors = (de: readonly string[], en: readonly string[]) => {
  const deWords = readWords(de);
  const enWords = readWords(en);
  return findAnchors(deWords, enWords, gainsOf(deWords, enWords, spellingPartners(deWords, enWords)));
};

describe('findAnchors', () => {
  it('meets at rare words that both sides have', () => {
    expect(anchors(['so', 'im Jahr 1848', 'ja', 'in Kiel'], ['in 1848', 'so what', 'at Kiel'])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });

  it('drops what breaks the order', () => {
    expect(anchors(['11', '99', '22', '33'], ['11', '22', '33', '99'])).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('follows the straight way where a text is said again and again', () => {
    const song = ['Anna', '1848', 'Kiel', 'Paul', '77', 'Emden', 'Karla', '905'];
    const sung = Array.from({ length: 5 }, () => song).flat();
    expect(anchors(sung, sung)).toEqual(sung.map((_, i) => [i, i]));
  });

  it('finds nothing where nothing is shared', () => {
    expect(anchors(['ja', 'nein'], ['yes', 'no'])).toEqual([]);
    expect(anchors([], [])).toEqual([]);
  });
});
