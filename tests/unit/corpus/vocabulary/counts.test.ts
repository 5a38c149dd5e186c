import { describe, expect, it } from 'vitest';
import { Counts } from '@/corpus/vocabulary/counts';

const HUND = { lemma: 'Hund', pos: 'noun', gender: 'm', reflexive: false } as const;
const BELLEN = { lemma: 'bellen', pos: 'verb', reflexive: false } as const;

const counted = (add: (counts: Counts) => void) => {
  const counts = new Counts();
  add(counts);
  return counts.vocabulary();
};

describe('counts', () => {
  it('a word is one by all that it is', () => {
    const words = counted((counts) => {
      counts.add(BELLEN, 'bellt', 1, 0);
      counts.add({ ...BELLEN, reflexive: true }, 'bellt', 1, 0);
      counts.add(BELLEN, 'bellten', 2, 1);
    });
    expect(words.map(({ reflexive, forms }) => [reflexive, forms])).toEqual([
      [
        false,
        [
          ['bellt', 1],
          ['bellten', 2],
        ],
      ],
      [true, [['bellt', 1]]],
    ]);
  });

  it('what is counted by parts is what is counted at once', () => {
    const first = counted((counts) => counts.add(HUND, 'Hund', 2, 0));
    const second = counted((counts) => {
      counts.add(BELLEN, 'bellt', 1, 7);
      counts.add(HUND, 'Hund', 1, 8);
      counts.add(HUND, 'Hunde', 1, 9);
    });
    const joined = counted((counts) => {
      counts.addAll(first);
      counts.addAll(second);
    });
    expect(joined).toEqual([
      {
        ...HUND,
        forms: [
          ['Hund', 3],
          ['Hunde', 1],
        ],
        sentence: 0,
      },
      { ...BELLEN, forms: [['bellt', 1]], sentence: 7 },
    ]);
  });
});
