// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { leavesNear } from '@/components/reader/text/leaves-near';

const HEIGHT = 800;

/** Leaves of these heights, one below the other, the page scrolled so far. */
function leavesAt(scrolled: number, heights: readonly number[]): HTMLCollection {
  const text = document.createElement('div');
  let top = -scrolled;
  for (const height of heights) {
    const leaf = document.createElement('div');
    const box = new DOMRect(0, top, 600, height);
    leaf.getBoundingClientRect = () => box;
    text.append(leaf);
    top += height;
  }
  return text.children;
}

const EQUAL = Array.from({ length: 50 }, () => 1000);

it.each([
  { scrolled: 0, near: [0, 1] },
  { scrolled: 1500, near: [0, 1, 2] },
  { scrolled: 20_650, near: [20, 21, 22] },
  { scrolled: 49_200, near: [48, 49] },
  { scrolled: 60_000, near: [] },
])('scrolled to $scrolled: $near', ({ scrolled, near }) => {
  expect(leavesNear(leavesAt(scrolled, EQUAL), HEIGHT)).toEqual(near);
});

it('leaves may be of any height, or of none', () => {
  expect(leavesNear(leavesAt(5000, [300, 9000, 0, 200, 4000]), HEIGHT)).toEqual([1]);
  expect(leavesNear(leavesAt(9000, [300, 9000, 0, 200, 4000]), HEIGHT)).toEqual([1, 2, 3, 4]);
});

it('a text without a leaf has none near', () => {
  expect(leavesNear(leavesAt(0, []), HEIGHT)).toEqual([]);
});
