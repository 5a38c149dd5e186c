import { expect, test } from 'vitest';
import { nounReadings } from '@/corpus/german/noun-readings';
import { smallIndex } from './small-lexicon';

const index = smallIndex();
const cheapest = (word: string) => [...nounReadings(word, index)].sort((a, b) => a.cost - b.cost)[0];

test.each([
  ['Häuser', 'Haus', 'plural', ['plural']],
  ['Häusern', 'Haus', 'plural', ['dative plural']],
  ['Erlebnisse', 'Erlebnis', 'plural', ['plural']],
  ['Erlebnissen', 'Erlebnis', 'plural', ['dative plural']],
  ['Erlebnisses', 'Erlebnis', 'singular', ['genitive']],
  ['Ausgaben', 'Ausgabe', 'plural', ['plural']],
  ['Inselhäuser', 'Inselhaus', 'plural', ['compound', 'plural']],
  ['Wächterinnen', 'Wächterin', 'plural', ['plural', 'unknown']],
  ['Ermattungen', 'Ermattung', 'plural', ['plural', 'unknown']],
  ['Gesandten', 'Gesandter', undefined, ['adjective ending']],
  ['Müde', 'Müde', undefined, ['nominalised adjective']],
])('%s is of %s', (word, lemma, number, reasons) => {
  const { lemma: found, number: told, reasons: why } = cheapest(word) ?? {};
  expect([found, told, why]).toEqual([lemma, number, reasons]);
});

test('a noun whose plural is like its singular has no number by itself', () => {
  expect(cheapest('Wächter')).toMatchObject({ lemma: 'Wächter', gender: 'm' });
  expect(cheapest('Wächter')?.number).toBeUndefined();
});

test('the plural by rule gives way to the plural that is listed', () => {
  expect(nounReadings('Insele', index)).toEqual([]);
});
