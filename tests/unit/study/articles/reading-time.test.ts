import { expect, it } from 'vitest';
import { minutesToRead } from '@/study/articles/reading-time';

it.each([
  [0, 1],
  [110, 1],
  [400, 4],
  [110_000, 1000],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesToRead(words)).toBe(minutes);
});
