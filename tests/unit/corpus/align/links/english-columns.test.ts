import { describe, expect, it } from 'vitest';
import { cognateStart, englishColumns, stemStart } from '@/corpus/align/links/english-columns';
import { englishWord } from '@/corpus/align/links/english-word';

const { byBase, bySpelling, byStem, byCognateStart } = englishColumns(
  ['The', 'centres', 'governed', 'the', 'café'].map(englishWord),
);

describe('englishColumns', () => {
  it('finds words by their base form, wherever they stand', () => {
    expect(byBase.get('the')).toEqual([0, 3]);
    expect(byBase.get('govern')).toEqual([2]);
    expect(byBase.get('town')).toBeUndefined();
  });

  it('finds them by their letters without accents', () => {
    expect(bySpelling.get('cafe')).toEqual([4]);
  });

  it('finds content words by how they begin', () => {
    expect(byStem.get(stemStart('government'))).toEqual([2]);
    expect(byCognateStart.get(cognateStart('Zentrum'))).toEqual([1]);
    expect(byStem.get('the')).toBeUndefined();
  });
});
