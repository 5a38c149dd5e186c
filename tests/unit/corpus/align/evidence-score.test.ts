import { describe, expect, it } from 'vitest';
import { addScores } from '@/corpus/align/bead-score';
import { evidenceScore } from '@/corpus/align/evidence-score';

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

describe('evidenceScore', () => {
  const cost = evidenceScore()(DE, EN);

  it('speaks for sentences that share a name or a number', () => {
    expect(cost(0, 1, 0, 1)).toBeLessThan(0);
    expect(cost(1, 2, 1, 2)).toBeLessThan(0);
  });

  it('says nothing where nothing is shared', () => {
    expect(cost(0, 1, 1, 2)).toBeCloseTo(0);
    expect(cost(2, 3, 2, 3)).toBeCloseTo(0);
    expect(cost(0, 1, 0, 0)).toBeCloseTo(0);
  });

  it('gives more for a rare name than for one that is everywhere', () => {
    expect(cost(0, 1, 0, 1)).toBeLessThan(cost(0, 1, 3, 4));
  });

  it('gives a larger bead no more than its parts', () => {
    expect(cost(0, 2, 0, 2)).toBeCloseTo(cost(0, 1, 0, 1) + cost(1, 2, 1, 2));
  });

  it('counts a name once that stands twice on one side only', () => {
    const repeated = evidenceScore()(['Anna und Anna'], ['Anna', 'Anna']);
    expect(repeated(0, 1, 0, 2)).toBeCloseTo(2 * repeated(0, 1, 0, 1));
    const single = evidenceScore()(['Anna'], ['Anna', 'Anna']);
    expect(single(0, 1, 0, 2)).toBeCloseTo(single(0, 1, 0, 1));
  });

  it('gives the same answer twice', () => {
    expect(cost(0, 4, 0, 4)).toBe(cost(0, 4, 0, 4));
  });
});

describe('addScores', () => {
  it('adds the costs up', () => {
    const sum = addScores(
      () => () => 2,
      () => () => -0.5,
    );
    expect(sum([], [])(0, 1, 0, 1)).toBe(1.5);
  });
});
