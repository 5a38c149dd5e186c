import { describe, expect, it } from 'vitest';
import { englishWord } from '@/corpus/align/links/english-word';
import { germanUnits } from '@/corpus/align/links/german-units';
import { growLinks } from '@/corpus/align/links/grow-links';
import { smallMeanings } from './small-meanings';

const grow = (de: string, en: string, linked: readonly (readonly number[])[]) =>
  growLinks(linked, germanUnits(de.split(' '), [], smallMeanings), en.split(' ').map(englishWord));

describe('growLinks', () => {
  it('links the particle behind a verb', () => {
    expect(grow('durchführen', 'carry out', [[0], []])).toEqual([[0], [0]]);
  });

  it('leaves it behind another word', () => {
    expect(grow('Boot', 'boat out', [[0], []])).toEqual([[0], []]);
  });

  it('links what stands between the parts of a compound', () => {
    expect(grow('Hafenordnung', 'rules of harbour', [[1], [], [0]])).toEqual([[1], [1], [0]]);
  });

  it('leaves what stands between other words, and content words', () => {
    expect(grow('Brief', 'letter of letter', [[0], [], [0]])).toEqual([[0], [], [0]]);
    expect(grow('Hafenordnung', 'rules big harbour', [[1], [], [0]])).toEqual([[1], [], [0]]);
    expect(grow('Hafenordnung Brief', 'rules of letter', [[1], [], [2]])).toEqual([[1], [], [2]]);
  });

  it('changes no link that there is, and links no mark', () => {
    expect(grow('durchführen auf', 'carry up', [[0], [1]])).toEqual([[0], [1]]);
    expect(grow('Hafenordnung', 'rules , harbour', [[1], [], [0]])).toEqual([[1], [], [0]]);
  });
});
