import { expect, test } from 'vitest';
import { parseLine } from '@/corpus/lexicon/convert/ding-line';
import { Mentions } from '@/corpus/lexicon/convert/mentions';

/** Lines in the manner of the dictionary, written for this test. */
const LINES = [
  'Docht {m} | Dochte {pl} | ein Docht aus Wolle; wollener Docht :: wick | wicks | a wick of wool',
  'Wolle {f} | ein Knäuel Wolle :: wool | a ball of wool',
  'Woll-Docht {m} :: woollen wick',
];
const mentions = new Mentions();
for (const line of LINES) mentions.add(parseLine(line) ?? []);

test.each([
  ['Docht', 1],
  ['Wolle', 2],
  ['Woll-Docht', 1],
  ['Kerze', 0],
])('%s stands in %i lines', (word, lines) => {
  expect(mentions.lines(word)).toBe(lines);
});

test.each([
  ['Wolle', 'wool', 3],
  ['Wolle', 'ball of wool', 1],
  ['Docht', 'wick', 2],
  ['Docht', 'wic', 0],
  ['Docht', '', 0],
])('%s meets "%s" in %i groups', (word, phrase, groups) => {
  expect(mentions.meetingsOf(word)(phrase)).toBe(groups);
});
