import { describe, expect, it } from 'vitest';
import type { Bead } from '@/corpus/align/bead';
import { learnedPartners } from '@/corpus/align/learned-partners';
import { readWords } from '@/corpus/align/word-column';

const DE = readWords([
  'der Wal taucht',
  'der Wal frisst',
  'der Kahn sinkt',
  'der Kahn frisst',
  'nichts',
  'mehr',
]);
const EN = readWords(['the whale dives', 'the whale eats', 'the boat sinks', 'the boat eats', 'of', 'it']);
const BEADS = [0, 1, 2, 3, 4, 5].map(
  (i): Bead => ({ de: [i, i + 1], en: [i, i + 1], score: 1, edited: false }),
);

const learned = (beads: readonly Bead[]) => {
  const partners = learnedPartners(DE, EN, beads);
  return (de: string) => {
    const word = DE.types.findIndex(({ key }) => key === de);
    return Array.from(partners[word] ?? [], ([partner]) => EN.types[partner]?.key);
  };
};

describe('learnedPartners', () => {
  it('finds words that keep meeting, and not those that meet while another explains them', () => {
    const partnersOf = learned(BEADS);
    expect(partnersOf('wal')).toEqual(['whale']);
    expect(partnersOf('kahn')).toEqual(['boat']);
    expect(partnersOf('frisst')).toEqual(['eats']);
  });

  it('learns nothing from a single meeting', () => {
    expect(learned(BEADS)('taucht')).toEqual([]);
    expect(learned(BEADS)('sinkt')).toEqual([]);
  });

  it('learns nothing from beads that are doubtful, or that have one side', () => {
    expect(learned(BEADS.map((bead) => ({ ...bead, score: 0.3 })))('wal')).toEqual([]);
    expect(learned(BEADS.map(({ de }) => ({ de, en: [0, 0], score: 1, edited: false })))('wal')).toEqual([]);
  });
});
