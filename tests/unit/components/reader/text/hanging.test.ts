import { expect, it } from 'vitest';
import { hangingMark } from '@/components/reader/text/hanging';

it.each([
  ['„Halt!“, rief Lena.', 'low'],
  ['"Halt!", rief Lena.', 'low'],
  ['»Halt!«, rief Lena.', 'pointed'],
  ['«Halt!», rief Lena.', 'pointed'],
  ['“Stop!” called Lena.', 'high'],
  ['‘Stop!’ called Lena.', 'single'],
  ['‚Halt!‘, rief Lena.', 'single'],
  ['›Halt!‹, rief Lena.', 'single'],
  ["'Stop!' called Lena.", 'single'],
  ['Lena rief: „Halt!“', undefined],
  ['– „Halt!“', undefined],
  ['', undefined],
])('%s', (text, mark) => {
  expect(hangingMark(text)).toBe(mark);
});

it('is asked of any place in a text', () => {
  expect(hangingMark('Lena rief: „Halt!“', 11)).toBe('low');
  expect(hangingMark('Lena rief: „Halt!“', 12)).toBeUndefined();
  expect(hangingMark(undefined)).toBeUndefined();
});
