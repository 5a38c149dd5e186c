import { expect, test } from 'vitest';
import { packFacts, unpackFacts } from '@/corpus/lexicon/files/word-facts';
import type { WordFacts } from '@/corpus/lexicon/lexicon';

const rows: readonly WordFacts[] = [
  { pos: ['noun'], genders: ['m', 'n'], prefix: 0, reflexive: 'never', lines: 64 },
  { pos: ['verb', 'noun'], genders: ['n'], prefix: 5, reflexive: 'also', lines: 1 },
  {
    pos: ['adjective', 'adverb', 'name', 'other'],
    genders: ['m', 'f', 'n'],
    prefix: 0,
    reflexive: 'always',
    lines: 4096,
  },
];

test.each(rows)('facts come back as they were: $pos', (facts) => {
  expect(unpackFacts(Uint8Array.from(packFacts(facts)))).toEqual(facts);
});

test('lines are rounded down to a power of two', () => {
  const [facts] = rows;
  expect(facts && unpackFacts(Uint8Array.from(packFacts({ ...facts, lines: 100 }))).lines).toBe(64);
});
