import { expect, test } from 'vitest';
import { unlistedReadings } from '@/corpus/german/unlisted-readings';
import { smallIndex } from './small-lexicon';

const index = smallIndex();

test.each([
  ['vorbeigleitet', 'vorbeigleiten', 'verb', ['present']],
  ['vorbeigeglitten', 'vorbeigleiten', 'verb', ['past participle']],
  ['herabgleitenden', 'herabgleitend', 'adjective', ['adjective ending', 'present participle']],
  ['inselerobert', 'inselerobert', 'adjective', ['compound']],
  ['turmgeschlossene', 'turmgeschlossen', 'adjective', ['adjective ending', 'compound']],
  ['turmhellen', 'turmhell', 'adjective', ['adjective ending', 'compound']],
  ['bräsiösesten', 'bräsiös', 'adjective', ['adjective ending', 'superlative', 'unknown']],
  ['bräsiöse', 'bräsiös', 'adjective', ['adjective ending', 'unknown']],
])('%s is of %s', (word, lemma, pos, reasons) => {
  const [first] = unlistedReadings(word, index);
  expect(first).toMatchObject({ lemma, pos, reasons });
});

test('a word without a known part or an ending stays unknown', () => {
  expect(unlistedReadings('schnurz', index)).toEqual([]);
});
