'use client';

import { useEffect, useState } from 'react';
import {
  askToPersist,
  type Persistence,
  type StorageLike,
  type Usage,
  usage,
} from '@/study/database/persistence';

/** `open`: the browser was not asked, or was asked another day and its answer is not known any more. */
type Promised = Persistence | 'open';

export interface StorageFacts {
  readonly promised: Promised;
  readonly usage: Usage | undefined;
}

/** What the browser has promised so far; asks for nothing. */
async function promisedBy(storage: StorageLike | undefined): Promise<Promised> {
  if (storage?.persist === undefined || storage.persisted === undefined) return 'unsupported';
  return (await storage.persisted()) ? 'granted' : 'open';
}

/** Some browsers have the functions and refuse their use, in a private window for one. */
const orElse = <T, U>(answer: Promise<T>, otherwise: U): Promise<T | U> => answer.catch(() => otherwise);

/** Undefined until the browser has answered. `ask` asks it not to clear this site's storage. */
export function useStorageFacts(): readonly [facts: StorageFacts | undefined, ask: () => Promise<void>] {
  const [facts, setFacts] = useState<StorageFacts>();

  useEffect(() => {
    let gone = false;
    const { storage } = navigator;
    const answers = [
      orElse(promisedBy(storage), 'unsupported' as const),
      orElse(usage(storage), undefined),
    ] as const;
    Promise.all(answers).then(([promised, used]) => {
      if (!gone) setFacts({ promised, usage: used });
    });
    return () => {
      gone = true;
    };
  }, []);

  const ask = async (): Promise<void> => {
    const promised = await orElse(askToPersist(navigator.storage), 'refused' as const);
    setFacts((before) => before && { ...before, promised });
  };
  return [facts, ask];
}
