import { describe, expect, it } from 'vitest';
import { englishWord } from '@/corpus/align/links/english-word';
import { germanUnits } from '@/corpus/align/links/german-units';
import { settleTwins } from '@/corpus/align/links/settle-twins';
import { smallMeanings } from './small-meanings';

const settle = (de: string, en: string, linked: readonly (readonly number[])[]) =>
  settleTwins(linked, germanUnits(de.split(' '), [], smallMeanings), en.split(' ').map(englishWord));

describe('settleTwins', () => {
  it('keeps of two equal words the one before the same noun', () => {
    const linked = [[0, 2], [3], [0, 2], [1]];
    expect(settle('den Brief der Kapitän', 'the captain the letter', linked)).toEqual([[2], [3], [0], [1]]);
  });

  it('goes by what stands before where nothing stands behind', () => {
    expect(settle('Brief der', 'the letter the', [[1], [0], [1]])).toEqual([[], [0], [1]]);
  });

  it('keeps both where neither is in better company, and words that differ', () => {
    expect(settle('der', 'the the', [[0], [0]])).toEqual([[0], [0]]);
    expect(settle('im Hafen', 'in the harbour', [[0], [0], [1]])).toEqual([[0], [0], [1]]);
  });

  it('leaves content words as they are', () => {
    expect(settle('Boot Hafen', 'boat boat harbour', [[0], [0], [1]])).toEqual([[0], [0], [1]]);
  });
});
