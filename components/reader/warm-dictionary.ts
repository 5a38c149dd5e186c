'use client';

import { useEffect } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { loadCard } from './load-card';

/** How long the page may be busy with other things, in milliseconds; Safari cannot tell when it is idle. */
const PATIENCE = 2000;
const WITHOUT_IDLE = 300;

/** Gets the dictionary ready for an article once the page has nothing better to do. */
export function useWarmDictionary(slug: string | undefined): void {
  const language = useLanguage();
  useEffect(() => {
    const warm = (): void => {
      void language.warm(slug);
      // What fails to load now is loaded again when a word is pressed.
      loadCard().catch(() => undefined);
    };
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(warm, WITHOUT_IDLE);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(warm, { timeout: PATIENCE });
    return () => cancelIdleCallback(idle);
  }, [language, slug]);
}
