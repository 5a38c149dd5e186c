import { expect, test } from 'vitest';
import { remembering } from '@/corpus/german/remembering';
import type { WordIndex } from '@/corpus/lexicon/lexicon';

const anIndex = (): WordIndex => ({ facts: () => undefined, forms: () => [] });

function counted() {
  const asked: string[] = [];
  const read = remembering((word) => {
    asked.push(word);
    return { word };
  });
  return { read, asked };
}

test('a word is read once in an index', () => {
  const { read, asked } = counted();
  const index = anIndex();
  expect(read('Insel', index)).toBe(read('Insel', index));
  expect(read('Turm', index)).toEqual({ word: 'Turm' });
  expect(asked).toEqual(['Insel', 'Turm']);
});

test('another index is read anew', () => {
  const { read, asked } = counted();
  read('Insel', anIndex());
  read('Insel', anIndex());
  expect(asked).toEqual(['Insel', 'Insel']);
});

test('of an index that stays, no more is kept than a sentence needs', () => {
  const { read, asked } = counted();
  const index = anIndex();
  for (let at = 0; at <= 1000; at++) read(`Wort${at}`, index);
  read('Wort0', index);
  expect(asked.filter((word) => word === 'Wort0')).toHaveLength(2);
});
