'use client';

import { useEffect, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { useStored, useStudy } from '@/components/shell/study-provider';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { readSettings } from '@/study/settings/settings';
import type { Study } from '@/study/study';
import { keptTerms } from '@/study/terms/kept';
import { languageOf, type Term } from '@/study/terms/term';
import type { Shares } from './find-shares';

const NONE: Shares = new Map();

/** The German terms, of a learner of German: whoever learns English finds no German text hard. */
async function germanTerms(study: Study): Promise<readonly Term[]> {
  const settings = await readSettings(study);
  const terms = await keptTerms(study);
  if (!settings.ok || !terms.ok || settings.value.foreign !== 'de') return [];
  return terms.value.filter((term) => languageOf(term) === 'de');
}

/**
 * How hard each article is for the learner, anew with every term. Empty as long as that cannot be told, and where no word is
 * kept: all would be new alike.
 *
 * @param entries all articles there are; undefined until that is known
 */
export function useShares(entries: readonly ShelfEntry[] | undefined): Shares {
  const study = useStudy();
  const language = useLanguage();
  const terms = useStored(germanTerms);
  const [shares, setShares] = useState(NONE);
  useEffect(() => {
    if (entries === undefined || !terms?.length) return;
    const stop = new AbortController();
    const { signal } = stop;
    const ask = async (): Promise<void> => {
      // Whoever has kept no word yet needs none of this.
      const { findShares } = await import('./find-shares');
      await findShares({ entries, terms, study: await study.open(), language, signal, tell: setShares });
    };
    // Where the code cannot be fetched just now, the shelf says nothing of it.
    void ask().catch(() => undefined);
    return () => stop.abort();
  }, [entries, terms, study, language]);
  return terms?.length ? shares : NONE;
}
