import { describe, expect, it } from 'vitest';
import { findAnchors } from '@/corpus/align/anchors';

describe('findAnchors', () => {
  it('meets at what stands once on either side', () => {
    expect(findAnchors(['so', 'im Jahr 1848', 'ja', 'in Kiel'], ['in 1848', 'so what', 'at Kiel'])).toEqual([
      [1, 0],
      [3, 2],
    ]);
  });

  it('passes over what stands twice', () => {
    expect(findAnchors(['12', '12', '34'], ['12', '34'])).toEqual([[2, 1]]);
  });

  it('drops what breaks the order', () => {
    expect(findAnchors(['11', '99', '22', '33'], ['11', '22', '33', '99'])).toEqual([
      [0, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('takes one anchor a sentence', () => {
    expect(findAnchors(['11 und 22'], ['11', '22'])).toHaveLength(1);
  });
});
