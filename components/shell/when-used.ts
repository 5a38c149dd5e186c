'use client';

import { useEffect } from 'react';

/** What somebody does who is there; scrolling is left out, for the page scrolls by itself to where reading was left. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;
/** In milliseconds: nobody need do anything for what is to be there without a network, too. */
const LATEST = 5000;

/** Does something at the first sign that the page is used, or after a while. @returns how to call it off */
export function whenUsed(work: () => void): () => void {
  const waiting = new AbortController();
  const begin = (): void => {
    waiting.abort();
    work();
  };
  const timer = setTimeout(begin, LATEST);
  waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  for (const sign of SIGNS) addEventListener(sign, begin, { signal: waiting.signal, passive: true });
  return () => waiting.abort();
}

/** The same for a component, and anew when `work` changes. What the page shows comes first: a device has but so many hands. */
export function useWhenUsed(work: () => void): void {
  useEffect(() => whenUsed(work), [work]);
}
