import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTableOrder, writeTable } from '@/corpus/lexicon/files/front-coded';
import { WordTable } from '@/corpus/lexicon/files/word-table';

test('every word is found again with what belongs to it, and no other', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 60 }),
      fc.string(),
      (given, other) => {
        const words = inTableOrder(new Set(given.map((word) => word.normalize('NFC'))));
        const table = new WordTable(writeTable(words, (_, at) => [at & 255, 7]));
        for (const [at, word] of words.entries()) {
          expect(table.find(word)).toEqual({ at, payload: Uint8Array.of(at & 255, 7) });
          expect(table.word(at)).toBe(word);
        }
        if (!words.includes(other)) expect(table.find(other)).toBeUndefined();
      },
    ),
  );
});

test('umlauts and capitals are told apart', () => {
  const words = inTableOrder(['Bär', 'Bar', 'bar', 'Bären']);
  const table = new WordTable(writeTable(words, () => []));
  expect(table.find('Bär')).toBeDefined();
  expect(table.find('bär')).toBeUndefined();
  expect(table.size).toBe(4);
});

test('an empty table has no words', () => {
  const table = new WordTable(writeTable([], () => []));
  expect(table.find('Haus')).toBeUndefined();
  expect(table.word(0)).toBe('');
});
