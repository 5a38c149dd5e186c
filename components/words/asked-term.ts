'use client';

import { useEffect } from 'react';

/**
 * Brings the word into view that the address asks for, `?term=…`, and gives it the focus: what can be done to it comes next.
 *
 * @param isThere whether the words are on the page
 */
export function useAskedTerm(isThere: boolean): void {
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('term');
    if (!isThere || id === null) return;
    const item = document.querySelector<HTMLElement>(`[data-term="${CSS.escape(id)}"]`);
    if (!item) return;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
    // What stands above it has its true height only now.
    const frame = requestAnimationFrame(() => item.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
}
