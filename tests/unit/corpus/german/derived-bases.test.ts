import { expect, test } from 'vitest';
import { derivedBases } from '@/corpus/german/derived-bases';
import { smallIndex } from './small-lexicon';

const index = smallIndex();

test.each([
  ['Bremer', 'Bremen', 'derived'],
  ['bremisch', 'Bremen', 'derived'],
  ['norwegisch', 'Norwegen', 'derived'],
  ['25jährig', 'Jahr', 'derived'],
  ['mehrjährig', 'Jahr', 'derived'],
  ['60er', 'sechzig', 'derived'],
  ['1960er', 'sechzig', 'derived'],
  ['sechziger', 'sechzig', 'derived'],
  ['inselartig', 'Insel', 'derived'],
  ['wächterlos', 'Wächter', 'derived'],
  ['Inselchen', 'Insel', 'derived'],
  ['Pflänzchen', 'Pflanze', 'derived'],
  ['Wächterschaft', 'Wächter', 'derived'],
  ['Müdigkeit', 'müde', 'derived'],
  ['Eroberung', 'erobern', 'derived'],
  ['multihell', 'hell', 'prefix'],
  ['unversprochen', 'versprechen', 'past participle'],
  ['Supermatrose', 'Matrose', 'prefix'],
  ['hellstens', 'hell', 'adjective ending'],
  ['Insels', 'Insel', 'compound'],
])('%s is made of %s', (word, lemma, reason) => {
  const [base] = derivedBases(word, index);
  expect([base?.lemma, base?.reasons[0]]).toEqual([lemma, reason]);
});

test.each(['Telemeter', 'Urhaus', 'Gastin', 'Turms', 'Hauser', 'Jahrung', 'schließisch', 'hellbar'])(
  '%s is made of nothing',
  (word) => {
    expect(derivedBases(word, index)).toEqual([]);
  },
);
