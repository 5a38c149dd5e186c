'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Study } from '@/study/study';
import { browserStudy, type StudyAccess } from './wiring';

const StudyContext = createContext<StudyAccess | undefined>(undefined);

/** The learner's study for everything below. */
export function StudyProvider({ children }: { children: ReactNode }) {
  const [study] = useState(browserStudy);
  return <StudyContext value={study}>{children}</StudyContext>;
}

export function useStudy(): StudyAccess {
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
  const access = useStudy();
  const [answer, setAnswer] = useState<T>();
  const [defect, setDefect] = useState<{ readonly cause: unknown }>();
  const question = useRef(ask);
  useEffect(() => {
    question.current = ask;
  });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const broken = (cause: unknown): void => setDefect({ cause });
    access.open().then((study) => {
      if (gone) return;
      // The answer may be a function; a state that is set to one would call it.
      stop = study.watch(() => question.current(study), {
        answer: (value) => setAnswer(() => value),
        broken,
      });
    }, broken);
    return () => {
      gone = true;
      stop?.();
    };
  }, [access, ...deps]);
  if (defect) throw defect.cause;
  return answer;
}
