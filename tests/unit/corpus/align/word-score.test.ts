import { describe, expect, it } from 'vitest';
import { bandAround, fullBand } from '@/corpus/align/band';
import { gainsOf } from '@/corpus/align/partner-gains';
import { spellingPartners } from '@/corpus/align/spelling-partners';
import { readWords } from '@/corpus/align/word-column';
import { wordScore } from '@/corpus/align/word-score';

const DE = [
  'Anna wohnt in Kassel.',
  'Sie zahlt 640 Euro.',
  'Das ist viel.',
  'Anna sucht weiter, auch in Göttingen.',
];
const EN = [
  'Anna lives in Kassel.',
  'She pays 640 euros.',
  'That is a lot.',
  'Anna goes on looking, in Göttingen too.',
];

const scoreOf = (de: readonly string[], en: readonly string[], band = fullBand(de.length, en.length)) => {
  const deWords = readWords(de);
  const enWords = readWords(en);
  return wordScore(deWords, enWords, gainsOf(deWords, enWords, spellingPartners(deWords, enWords)), band);
};

describe('wordScore', () => {
  const cost = scoreOf(DE, EN);

  it('speaks for sentences that share a name or a number', () => {
    expect(cost(0, 1, 0, 1)).toBeLessThan(0);
    expect(cost(1, 2, 1, 2)).toBeLessThan(0);
  });

  it('says nothing where no word has a partner, nor of an omission', () => {
    expect(cost(2, 3, 2, 3)).toBeCloseTo(0);
    expect(cost(0, 1, 0, 0)).toBe(0);
    expect(cost(1, 1, 1, 2)).toBe(0);
  });

  it('speaks against sentences whose words have their partners elsewhere', () => {
    expect(cost(0, 1, 1, 2)).toBeGreaterThan(0);
  });

  it('gives more for a rare name than for one that is everywhere', () => {
    const names = scoreOf(
      ['Anna', 'Anna', 'Anna', 'Paul', 'x', 'x', 'x', 'x', 'x', 'x'],
      ['Anna', 'Anna', 'Paul'],
    );
    expect(names(3, 4, 2, 3)).toBeLessThan(names(0, 1, 0, 1));
  });

  it('lets a bead pay for a sentence that adds nothing to it', () => {
    expect(cost(0, 2, 0, 1)).toBeGreaterThan(cost(0, 1, 0, 1));
    expect(cost(1, 2, 1, 3)).toBeCloseTo(cost(1, 2, 1, 2), 0);
  });

  it('adds up what the sentences of a larger bead find', () => {
    expect(cost(0, 2, 0, 2)).toBeLessThan(cost(0, 1, 0, 1));
    expect(cost(0, 2, 0, 2)).toBeLessThan(cost(1, 2, 1, 2));
  });

  it('gives the same answer twice', () => {
    expect(cost(0, 4, 0, 4)).toBe(cost(0, 4, 0, 4));
  });

  it('knows in a narrow band what it knows in the whole matrix', () => {
    const narrow = scoreOf(
      DE,
      EN,
      bandAround(
        [
          [0, 0],
          [4, 4],
        ],
        1,
      ),
    );
    for (const i of [0, 1, 2, 3]) expect(narrow(i, i + 1, i, i + 1)).toBeCloseTo(cost(i, i + 1, i, i + 1));
  });
});
