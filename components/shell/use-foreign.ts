'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '@/corpus/text/span';
import { readSettings } from '@/study/settings/settings';
import { applyForeign, readForeign } from './device';
import { useStored } from './study-provider';

const unchanging = () => () => undefined;
const german = (): Language => 'de';

/** The language that is learnt; until the learner's settings are read, the one this device remembers. */
export function useForeign(): Language {
  const remembered = useSyncExternalStore(unchanging, readForeign, german);
  const settings = useStored(readSettings);
  const foreign = settings?.ok ? settings.value.foreign : undefined;
  // It may have come with a backup, or from another tab.
  useEffect(() => {
    if (foreign !== undefined) applyForeign(foreign);
  }, [foreign]);
  return foreign ?? remembered;
}
