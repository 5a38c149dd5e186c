import { expect, it } from 'vitest';
import type { EnglishEntry } from '@/corpus/lexicon/entry';
import { englishWord } from '@/corpus/lexicon/look-up/english-word';
import { succeed } from '@/corpus/result';

const asked: string[] = [];
const lexicon = {
  english: async (word: string) => {
    asked.push(word);
    return succeed<readonly EnglishEntry[]>([]);
  },
};

it.each([
  ['a soft hyphen', 'light\u00adhouse', 'lighthouse'],
  ['an accent put together', 'cafe\u0301', 'café'],
])('a word with %s is asked for as dictionaries spell it', async (_, written, spelt) => {
  asked.length = 0;
  await englishWord(written, lexicon);
  expect(asked).toContain(spelt);
  expect(asked.join('')).toBe(asked.join('').normalize('NFC').replaceAll('\u00ad', ''));
});
