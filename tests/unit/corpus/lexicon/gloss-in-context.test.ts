import { expect, test } from 'vitest';
import type { PartOfSpeech } from '@/corpus/articles/article';
import type { Entry } from '@/corpus/lexicon/entry';
import { glossesInContext } from '@/corpus/lexicon/gloss-in-context';

const entry = (pos: PartOfSpeech, ...glosses: string[]): Entry => ({
  headword: 'Wort',
  pos,
  labels: [],
  notes: [],
  glosses: glosses.map((text) => ({ text, labels: [] })),
  examples: [],
});

/** The glosses of all entries in order, those found in capitals. */
const told = (entries: readonly Entry[], english: string): string[] =>
  glossesInContext(entries, english).map(({ entry: { glosses }, found }) =>
    glosses.map(({ text }, at) => (at < found ? text.toUpperCase() : text)).join('; '),
  );

test.each<[what: string, english: string, entries: readonly Entry[], expected: string[]]>([
  [
    'the entry that the English uses comes first',
    'She lost the key to the old lock.',
    [entry('noun', 'castle'), entry('noun', 'lock')],
    ['LOCK', 'castle'],
  ],
  [
    'the gloss that the English uses comes first in its entry',
    'A fiat from the capital.',
    [entry('noun', 'decree', 'fiat')],
    ['FIAT; decree'],
  ],
  [
    'forms are looked past',
    'They had joined the strike.',
    [entry('verb', 'to connect'), entry('verb', 'to join sb.')],
    ['TO JOIN SB.', 'to connect'],
  ],
  [
    'so are irregular ones and plurals',
    'The children broke two knives.',
    [entry('noun', 'blade', 'knife')],
    ['KNIFE; blade'],
  ],
  [
    'all words of a gloss must occur',
    'He put it on the table.',
    [entry('verb', 'to put up', 'to put')],
    ['TO PUT; to put up'],
  ],
  [
    'the longer match comes first',
    'They carried the plan out at night.',
    [entry('verb', 'to carry', 'to carry sth. out')],
    ['TO CARRY STH. OUT; TO CARRY'],
  ],
  [
    'words side by side come before scattered ones',
    'Inland there is no lake; the inland sea is far.',
    [entry('noun', 'inland lake', 'inland sea')],
    ['INLAND SEA; INLAND LAKE'],
  ],
  [
    'a verb in the English is no noun',
    'She was planning to leave.',
    [entry('noun', 'plan'), entry('verb', 'to plan')],
    ['TO PLAN', 'plan'],
  ],
  [
    'what stands in brackets need not occur',
    'A tax was raised.',
    [entry('noun', 'levy', 'tax (on sth.)')],
    ['TAX (ON STH.); levy'],
  ],
  [
    'nothing is found in other words, and the order stays',
    'Nobody came.',
    [entry('noun', 'bank', 'shore'), entry('noun', 'bench')],
    ['bank; shore', 'bench'],
  ],
  [
    'a gloss of empty words counts, too',
    'It is the end of it.',
    [entry('preposition', 'from', 'of')],
    ['OF; from'],
  ],
  ['no English at all finds nothing', '', [entry('noun', 'bench')], ['bench']],
])('%s', (_, english, entries, expected) => {
  expect(told(entries, english)).toEqual(expected);
});

test('a part of a longer word is not the word', () => {
  expect(told([entry('verb', 'to go'), entry('noun', 'plan')], 'A good plane.')).toEqual(['to go', 'plan']);
});
