'use client';

import { useEffect } from 'react';

/** How long the page may be busy with other things, in milliseconds; Safari cannot tell when it is idle. */
const PATIENCE = 2000;
const WITHOUT_IDLE = 300;

/** Does something once the page has nothing better to do. @returns how to call it off */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, WITHOUT_IDLE);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(idle);
}

/** The same for a component, and anew when `work` changes. */
export function useWhenIdle(work: () => void): void {
  useEffect(() => whenIdle(work), [work]);
}
