import { expect, it } from 'vitest';
import { otherSharpS } from '@/corpus/german/sharp-s';

it.each([
  ['muß', 'muss'],
  ['wußte', 'wusste'],
  ['läßt', 'lässt'],
  ['mißverstand', 'missverstand'],
  ['heisst', 'heißt'],
  ['ausschliesslich', 'ausschließlich'],
  ['fliessen', 'fließen'],
  ['mißgröße', 'missgröße'],
  ['schlussgröße', 'schlußgröße'],
])('%s is also written %s', (word, other) => {
  expect(otherSharpS(word)).toContain(other);
});

it.each(['lesen', '', 'straffe'])('%j has one spelling', (word) => {
  expect(otherSharpS(word)).toEqual([]);
});
