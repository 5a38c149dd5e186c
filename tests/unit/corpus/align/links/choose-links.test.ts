import { describe, expect, it } from 'vitest';
import { chooseLinks } from '@/corpus/align/links/choose-links';

describe('chooseLinks', () => {
  it('takes what both directions find likely, and nothing that one of them does not', () => {
    const asEnglish = [
      [0.9, 0.9],
      [0.1, 0.1],
    ];
    const asGerman = [
      [0.9, 0],
      [0, 0.01],
    ];
    expect(chooseLinks(asEnglish, asGerman)).toEqual([[0], []]);
  });

  it('takes several that are about equally likely', () => {
    expect(chooseLinks([[0.9, 0.9]], [[0.5], [0.5]])).toEqual([[0], [0]]);
  });

  it('takes none that is much less likely than another of the same unit, or of the same word', () => {
    expect(chooseLinks([[0.9, 0.2]], [[0.8], [0.4]])).toEqual([[0], []]);
    expect(chooseLinks([[0.9], [0.3]], [[0.9, 0.3]])).toEqual([[0]]);
  });

  it('has nothing to choose from where a side is empty', () => {
    expect(chooseLinks([], [[]])).toEqual([[]]);
    expect(chooseLinks([[]], [])).toEqual([]);
  });
});
