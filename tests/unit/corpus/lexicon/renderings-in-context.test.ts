import { expect, it } from 'vitest';
import type { EnglishEntry, GermanRendering } from '@/corpus/lexicon/entry';
import { renderingsInContext } from '@/corpus/lexicon/renderings-in-context';

const rendering = (lemma: string): GermanRendering => ({
  lemma,
  headword: lemma,
  pos: 'noun',
  labels: [],
  notes: [],
});
const entry = (...lemmas: string[]): EnglishEntry => ({
  headword: 'bank',
  labels: [],
  notes: [],
  renderings: lemmas.map(rendering),
});
const told = (german: readonly string[]) =>
  renderingsInContext(
    [entry('Bank', 'Geldinstitut'), entry('Böschung', 'Ufer', 'Damm')],
    new Set(german),
  ).map(({ entry: { renderings }, found }) => [found, ...renderings.map(({ lemma }) => lemma)]);

it('what the German says comes first, of entries and of what they offer', () => {
  expect(told(['Ufer'])).toEqual([
    [1, 'Ufer', 'Böschung', 'Damm'],
    [0, 'Bank', 'Geldinstitut'],
  ]);
});

it('what it says more than once of is in no hurry: entries keep their order', () => {
  expect(told(['Damm', 'Ufer', 'Bank'])).toEqual([
    [1, 'Bank', 'Geldinstitut'],
    [2, 'Ufer', 'Damm', 'Böschung'],
  ]);
});

it('where it says nothing of it, all stays as the dictionary has it', () => {
  expect(told([])).toEqual([
    [0, 'Bank', 'Geldinstitut'],
    [0, 'Böschung', 'Ufer', 'Damm'],
  ]);
});
