import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, inTableOrder } from '@/corpus/lexicon/files/front-coded';

const encoder = new TextEncoder();
const hex = (word: string): string =>
  Array.from(encoder.encode(word), (byte) => byte.toString(16).padStart(2, '0')).join('');

test('words are in the order of their bytes, whatever their letters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })), (words) => {
      const order = inTableOrder(words).map(hex);
      expect(order).toEqual([...order].sort());
      expect(order).toHaveLength(words.length);
    }),
  );
});

test.each([
  ['Bar', 'Bär'],
  ['Zug', 'zu'],
  ['zu', 'Ära'],
  ['ﬀ', '😀'],
])('%s comes before %s', (first, second) => {
  expect(compareWords(first, second)).toBeLessThan(0);
  expect(compareWords(second, first)).toBeGreaterThan(0);
});

test('a word too long for the table is left out', () => {
  expect(inTableOrder(['ä'.repeat(127), 'ä'.repeat(128)])).toEqual(['ä'.repeat(127)]);
});
