import { expect, test } from 'vitest';
import { analyseSentence } from '@/corpus/german/analysis';
import { smallIndex } from './small-lexicon';

const index = smallIndex();
const before = 'Ja. ';
const analyse = (sentence: string) => {
  const text = before + sentence;
  const words = analyseSentence(text, { start: before.length, end: text.length }, index);
  const of = (surface: string) => words.find((word) => word.surface === surface);
  return { text, of };
};

test('a split verb tells where its prefix stands in the text', () => {
  const { text, of } = analyse('Er schließt heute das Haus an.');
  const { lemma, rest } = of('schließt') ?? {};
  expect(lemma).toBe('anschließen');
  expect(text.slice(rest?.start, rest?.end)).toBe('an');
});

test('the parts of a compound have their spans in the text', () => {
  const { text, of } = analyse('Der Inselwächter kam.');
  expect(of('Inselwächter')?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Insel',
    'wächter',
  ]);
});

test.each([
  ['Die Wächter schlafen.', 'Wächter', 'plural'],
  ['Er sah den Wächter.', 'Wächter', undefined],
  ['Dem Wächter half er.', 'Wächter', 'singular'],
  ['Die Häuser leuchten.', 'Häuser', 'plural'],
])('%s: the number of %s is %s', (sentence, word, number) => {
  expect(analyse(sentence).of(word)?.number).toBe(number);
});

test('what nothing is known of stands as it is', () => {
  expect(analyse('Er mag schnurz.').of('schnurz')).toMatchObject({
    lemma: 'schnurz',
    pos: 'other',
    candidates: [],
  });
});

test('a word that is the name of something in JavaScript is a word like any other', () => {
  expect(analyse('Der constructor Turm und valueOf Kasten.').of('Turm')?.lemma).toBe('Turm');
});

test.each([
  ['umlauts put together from two characters', 'Die Ha\u0308user leuchten.', 'Ha\u0308user', 'Haus'],
  ['a soft hyphen', 'Die Häu\u00adser leuchten.', 'Häu\u00adser', 'Haus'],
  ['both, in a split verb', 'Er ho\u0308rt heute a\u00aduf.', 'ho\u0308rt', 'aufhören'],
])('a word with %s is the word that is read', (_, sentence, surface, lemma) => {
  const { text, of } = analyse(sentence);
  const word = of(surface);
  expect(word?.lemma).toBe(lemma);
  expect(text.slice(word?.span.start, word?.span.end)).toBe(surface);
});

test('the parts of a compound have their spans in the text, soft hyphens and combining umlauts included', () => {
  const { text, of } = analyse('Der In\u00adsel\u00adwa\u0308ch\u00adter kam.');
  const parts = of('In\u00adsel\u00adwa\u0308ch\u00adter')?.parts ?? [];
  expect(parts.map(({ lemma }) => lemma)).toEqual(['Insel', 'Wächter']);
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'In\u00adsel\u00ad',
    'wa\u0308ch\u00adter',
  ]);
});

test('a word that nothing is known of is itself, in one spelling', () => {
  expect(analyse('Er mag schnu\u0308rz.').of('schnu\u0308rz')?.lemma).toBe('schnürz');
});
