import { expect, test } from 'vitest';
import { clausesOf } from '@/corpus/german/clauses';
import { wordReadings } from '@/corpus/german/word-readings';
import { smallIndex } from './small-lexicon';

const index = smallIndex();
const clauses = (sentence: string) => {
  const tokens = sentence.split(' ');
  const found = clausesOf(
    tokens,
    tokens.map((token) => (token === token.toLowerCase() ? wordReadings(token, index) : [])),
  );
  return [...new Set(found)].map(({ start, end, finite }) => ({
    text: tokens.slice(start, end).join(' '),
    finite: finite.map((at) => tokens[at]),
  }));
};

test('marks and joining words cut a sentence, each clause with its finite verb', () => {
  expect(clauses('Er kam , weil das Licht leuchtete , und hörte zu .')).toEqual([
    { text: 'Er kam ,', finite: ['kam'] },
    { text: 'weil das Licht leuchtete ,', finite: ['leuchtete'] },
    { text: 'und hörte zu .', finite: ['hörte'] },
  ]);
});

test('a form that may be an infinitive is finite only where nothing else is', () => {
  expect(clauses('Sie reden oder sie wollten reden .').map(({ finite }) => finite)).toEqual([
    ['reden'],
    ['wollten'],
  ]);
});
