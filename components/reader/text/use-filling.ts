'use client';

import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../when-idle';

/** An article of so many leaves is on the page from the first; a longer one begins with the first of them. */
const AT_ONCE = 25;
const FIRST = 3;
/** Filled at a turn while nothing else is to be done: less than a frame's work. */
const A_TURN = 2;

/** The leaves next to one that still are empty, the nearest first. */
export function nearestEmpty(
  filled: ReadonlySet<number>,
  count: number,
  around: number,
  wanted: number,
): number[] {
  const found: number[] = [];
  for (let away = 0; away < count && found.length < wanted; away++) {
    for (const leaf of away === 0 ? [around] : [around + away, around - away])
      if (leaf >= 0 && leaf < count && !filled.has(leaf)) found.push(leaf);
  }
  return found;
}

const upTo = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, leaf) => leaf));
const withThese = (filled: ReadonlySet<number>, leaves: readonly number[]): ReadonlySet<number> =>
  leaves.every((leaf) => filled.has(leaf)) ? filled : new Set([...filled, ...leaves]);

/**
 * Which leaves of a text are filled. The first are there at once, the others follow while the page is idle, from where is read
 * outwards: in the end the browser's find and a screen reader reach all of the text.
 *
 * @returns also how to have leaves filled soon, and how to have one filled before going there
 */
export function useFilling(count: number) {
  const [filled, setFilled] = useState<ReadonlySet<number>>(() => upTo(count <= AT_ONCE ? count : FIRST));
  const around = useRef(0);

  useEffect(() => {
    if (filled.size >= count) return;
    return whenIdle(() => {
      startTransition(() =>
        setFilled((before) => withThese(before, nearestEmpty(before, count, around.current, A_TURN))),
      );
    });
  }, [filled, count]);

  useEffect(() => {
    if (filled.size >= count) return;
    const all = (): void => flushSync(() => setFilled(upTo(count)));
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, [filled, count]);

  const fill = useCallback((leaves: readonly number[]) => {
    around.current = leaves[0] ?? around.current;
    setFilled((before) => withThese(before, leaves));
  }, []);
  const fillNow = useCallback((leaf: number) => flushSync(() => fill([leaf])), [fill]);
  return { filled, fill, fillNow };
}
