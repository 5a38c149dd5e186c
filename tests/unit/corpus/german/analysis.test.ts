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
