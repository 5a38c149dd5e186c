'use client';

import { useEffect, useRef } from 'react';

/** Listens to keys on the whole page, but for those typed into a field, pressed on a control, or held with another key. */
export function useKeys(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, dialog')) return;
      // A focused control has these keys for itself; a link does nothing on Space.
      if (event.key === ' ' && target?.closest('button, summary')) return;
      if (event.key === 'Enter' && target?.closest('button, summary, a')) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
