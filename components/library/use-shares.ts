'use client';

import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import { useStored, useStudy } from '@/components/shell/study-provider';
import { useForeign } from '@/components/shell/use-foreign';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { keptTerms } from '@/study/terms/kept';
import { languageOf } from '@/study/terms/term';
import type { Shares } from './find-shares';

const NONE: Shares = new Map();

/**
 * How hard each article is for the learner, anew with every term. Empty as long as that cannot be told, and where no word is
 * kept: all would be new alike. Whoever learns English finds no German text hard.
 *
 * @param entries all articles there are; undefined until that is known
 */
export function useShares(entries: readonly ShelfEntry[] | undefined): Shares {
  const study = useStudy();
  const language = useLanguage();
  const foreign = useForeign();
  const kept = useStored(keptTerms);
  const terms = useMemo(
    () => (kept?.ok && foreign === 'de' ? kept.value.filter((term) => languageOf(term) === 'de') : []),
    [kept, foreign],
  );
  const [shares, setShares] = useState(NONE);
  useEffect(() => {
    if (entries === undefined || terms.length === 0) return;
    const stop = new AbortController();
    const { signal } = stop;
    const ask = async (): Promise<void> => {
      // Whoever has kept no word yet needs none of this. Where it cannot be fetched just now, the shelf says nothing of it.
      const fetched = await Promise.all([import('./find-shares'), study.open()]).catch(() => undefined);
      if (!fetched) return;
      const [{ findShares }, opened] = fetched;
      await findShares({ entries, terms, study: opened, language, signal, tell: setShares });
    };
    void ask();
    return () => stop.abort();
  }, [entries, terms, study, language]);
  return terms.length === 0 ? NONE : shares;
}
