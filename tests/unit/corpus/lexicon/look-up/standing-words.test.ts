import { describe, expect, it } from 'vitest';
import type { PlacedLemma } from '@/corpus/lexicon/look-up/placed-lemmas';
import { standingWords } from '@/corpus/lexicon/look-up/standing-words';

const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 2 }));
const placed = (lemma: string, ...starts: number[]): PlacedLemma => ({
  lemma,
  pos: 'verb',
  reflexive: false,
  spans: at(...starts),
});

describe('which words stand where', () => {
  it.each([
    ['a form before a lemma', [{ entry: 'form', spans: at(0) }], [placed('lemma', 0)], ['form']],
    [
      'both where they stand apart',
      [{ entry: 'form', spans: at(0) }],
      [placed('lemma', 9)],
      ['form', 'lemma'],
    ],
    ['half of a form that is cut', [{ entry: 'form', spans: at(0, 9) }], [placed('lemma', 9)], ['form']],
    ['half of a verb that is cut', [{ entry: 'form', spans: at(9) }], [placed('lemma', 0, 9)], ['form']],
    ['no lemma that does not matter', [], [placed('other', 0), placed('lemma', 5)], ['lemma']],
  ])('%s', (_, byForm, lemmas, entries) => {
    const found = standingWords(byForm, lemmas, ({ lemma }) => (lemma === 'lemma' ? lemma : undefined));
    expect(found.map(({ entry }) => entry)).toEqual(entries);
  });
});
