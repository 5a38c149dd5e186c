import { expect, test } from 'vitest';
import { closesClause } from '@/corpus/german/prefix-places';

const prepositions = new Set(['mit', 'ohne', 'auf', 'an', 'in']);
const at = (sentence: string, word: string): boolean => {
  const tokens = sentence.split(' ');
  return closesClause(tokens, tokens.lastIndexOf(word), {
    isPreposition: (token) => prepositions.has(tokens[token] ?? ''),
    isInfinitive: (token) => tokens[token]?.endsWith('en') ?? false,
    isNumeral: (token) => tokens[token] === 'drei',
  });
};

test.each([
  ['Er macht mit .', 'mit', true],
  ['Er macht mit , wenn er kann .', 'mit', true],
  ['Er macht mit und lacht .', 'mit', true],
  ['Er geht mit und ohne Hut .', 'mit', false],
  ['Er geht mit Hut .', 'mit', false],
  ['Er spielt noch mit im Verein .', 'mit', true],
  ['Er geht mit zum Arzt .', 'mit', true],
  ['Er hört auf zu reden .', 'auf', true],
  ['Er tritt zurück in den Saal .', 'zurück', true],
  ['Er sagt : „ Ich komme an “ .', 'an', true],
  ['Er arbeitet an „ Tosca “ .', 'an', false],
  ['Er fühlt sich wohl .', 'wohl', true],
  ['Er fühlt sich sehr wohl .', 'wohl', false],
  ['Er springt drei Meter hoch .', 'hoch', false],
  ['Er kommt immer wieder .', 'wieder', false],
  ['Er lacht von Anfang an .', 'an', false],
  ['Er fängt mit einem Rest von 300 an .', 'an', true],
  ['Er hört sich besser an als in dem Saal .', 'an', true],
  ['Er lacht ab und zu .', 'zu', false],
  ['Er lacht nach wie vor .', 'nach', false],
])('%s: %s can be a prefix: %s', (sentence, word, expected) => {
  expect(at(sentence, word)).toBe(expected);
});
