'use client';

import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Study } from '@/study/study';
import { browserStudy } from './wiring';

const StudyContext = createContext<Study | undefined>(undefined);

/** The learner's study for everything below. Its database is opened by its first use. */
export function StudyProvider({ children }: { children: ReactNode }) {
  const [study] = useState(browserStudy);
  return <StudyContext value={study}>{children}</StudyContext>;
}

export function useStudy(): Study {
  const study = useContext(StudyContext);
  if (study === undefined) throw new Error('useStudy needs a StudyProvider above it');
  return study;
}

/**
 * What a question to the study answers, and answers anew whenever the data behind it change, in this tab or another.
 * Undefined until the first answer is there.
 */
export function useStored<T>(
  ask: (study: Study) => PromiseLike<T>,
  deps: readonly unknown[] = [],
): T | undefined {
  const study = useStudy();
  const live = useLiveQuery(async () => ask(study), [study, ...deps]);
  const [refused, setRefused] = useState<T>();
  const question = useRef(ask);
  useEffect(() => {
    question.current = ask;
  });
  // Where the browser has no IndexedDB a live query never runs at all; asked directly, the study says what is wrong.
  useEffect(() => {
    if (!Dexie.dependencies.indexedDB) void question.current(study).then(setRefused);
  }, [study]);
  return live ?? refused;
}
