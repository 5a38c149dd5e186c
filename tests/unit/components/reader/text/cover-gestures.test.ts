import { describe, expect, it } from 'vitest';
import { movement } from '@/components/reader/text/cover-gestures';

describe('what a finger does on a cover', () => {
  it.each([
    [3, 4, 'rests'],
    [20, 5, 'moves'],
    [-60, 8, 'swipes'],
    [60, -25, 'swipes'],
    [60, 40, 'scrolls'],
    [4, 30, 'scrolls'],
    [0, -200, 'scrolls'],
  ])('%i across and %i along: it %s', (x, y, what) => {
    expect(movement({ x: 100, y: 300 }, { x: 100 + x, y: 300 + y })).toBe(what);
  });
});
