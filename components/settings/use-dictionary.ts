'use client';

import { useCallback, useEffect, useState } from 'react';
import type { DictionaryFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Kept } from '@/corpus/lexicon/page/keep-all';
import { askToPersist } from '@/study/database/persistence';

/** How much of the dictionary is on this device, and what is happening to it. */
export interface DictionaryState {
  /** Undefined where it cannot be known. */
  readonly kept?: Kept;
  readonly working: boolean;
  readonly failure?: DictionaryFailure;
}

/** The dictionary on this device; undefined until it is known. It goes on being kept when another page is opened. */
export function useDictionary() {
  const language = useLanguage();
  const [state, setState] = useState<DictionaryState>();

  const look = useCallback(
    async (failure?: DictionaryFailure): Promise<void> => {
      const kept = await language.kept();
      setState({
        working: false,
        ...(kept.ok ? { kept: kept.value } : { failure: kept.failure }),
        ...(failure && { failure }),
      });
    },
    [language],
  );
  useEffect(() => void look(), [look]);

  const keep = async (): Promise<void> => {
    setState((before) => ({ ...(before?.kept && { kept: before.kept }), working: true }));
    void askToPersist(navigator.storage);
    const result = await language.keep((kept) => setState({ kept, working: true }));
    await look(result.ok ? undefined : result.failure);
  };
  const stop = (): void => void language.stopKeeping();
  const forget = async (): Promise<void> => {
    await language.forget();
    await look();
  };
  return { state, keep, stop, forget };
}
