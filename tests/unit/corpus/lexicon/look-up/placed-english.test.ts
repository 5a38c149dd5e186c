import { expect, it } from 'vitest';
import { placedEnglish } from '@/corpus/lexicon/look-up/placed-english';

it('every word of a sentence stands where it stands, with what it may be a form of', () => {
  const sentence = 'Two dogs ran 3 miles.';
  const placed = placedEnglish(sentence).map(({ spans, readings }) => [
    ...spans.map(({ start, end }) => sentence.slice(start, end)),
    readings.map(({ lemma }) => lemma),
  ]);
  expect(placed.map(([surface]) => surface)).toEqual(['Two', 'dogs', 'ran', 'miles']);
  expect(placed[1]?.[1]).toContain('dog');
  expect(placed[2]?.[1]).toContain('run');
});
