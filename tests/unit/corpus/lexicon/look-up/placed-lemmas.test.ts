import { expect, it } from 'vitest';
import { placedLemmas } from '@/corpus/lexicon/look-up/placed-lemmas';
import { sentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { smallIndex } from '../../german/small-lexicon';

const index = smallIndex();
const analyse = sentenceAnalyser(index);

it('every word of a sentence has its lemma, a split verb once and at both ends', () => {
  const sentence = 'Die Matrosen hören heute auf.';
  const found = placedLemmas(analyse(sentence), index);
  const told = found.map(({ lemma, spans }) => [
    lemma,
    spans.map(({ start, end }) => sentence.slice(start, end)),
  ]);
  expect(told).toContainEqual(['Matrose', ['Matrosen']]);
  expect(told).toContainEqual(['aufhören', ['hören', 'auf']]);
  expect(told.some(([lemma]) => lemma === 'auf')).toBe(false);
});

it('what is of no known lemma is left out', () => {
  expect(placedLemmas(analyse('Qwertzu 1984 🙂'), index).filter(({ pos }) => pos !== 'name')).toEqual([]);
});
