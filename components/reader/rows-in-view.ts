'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Tells which rows stand in the window, or close to it, whenever that changes. What is out of view costs nothing.
 *
 * @param onChange gets the rows in view, in order
 */
export function useRowsInView(
  text: RefObject<HTMLElement | null>,
  onChange: (rows: readonly HTMLElement[]) => void,
): void {
  useEffect(() => {
    const container = text.current;
    if (!container) return;
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const rows = Array.from(container.querySelectorAll<HTMLElement>('[data-row]'));
        onChange(rows.filter((row) => inView.has(row)));
      },
      { rootMargin: '200px' },
    );
    for (const row of container.querySelectorAll('[data-row]')) observer.observe(row);
    return () => observer.disconnect();
  }, [text, onChange]);
}
