'use client';

import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useState } from 'react';
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
  return useLiveQuery(async () => ask(study), [study, ...deps]);
}
