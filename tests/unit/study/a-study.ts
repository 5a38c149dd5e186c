import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Result } from '@/corpus/result';
import { openStudy, type Study } from '@/study/study';
import type { TermDraft } from '@/study/terms/term';

export interface TestStudy extends Study {
  /** Sets the clock forward. */
  readonly pass: (milliseconds: number) => void;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** A Monday at noon, UTC. */
export const NOON = Date.UTC(2026, 2, 9, 12);

/** An empty study with a clock that stands still until it is set forward; `device` keeps the ids of two apart. */
export function aStudy(device = 'a', begin = NOON): TestStudy {
  let now = begin;
  let ids = 0;
  const study = openStudy({
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    clock: () => now,
    newId: () => {
      ids += 1;
      return `${device}${String(ids).padStart(6, '0')}`;
    },
  });
  return {
    ...study,
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** The value of a result that must be one. */
export function got<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The day begins at midnight UTC: tests do not depend on where they run. */
export const utcDay = (now: number): number => now - (now % DAY);

export const aTerm = (lemma: string, more: Partial<TermDraft> = {}): TermDraft => ({
  lemma,
  pos: 'noun',
  gender: 'm',
  reflexive: false,
  glosses: ['bidder'],
  forms: [lemma],
  ...more,
});

export const anEnglishTerm = (lemma: string, more: Partial<TermDraft> = {}): TermDraft => ({
  language: 'en',
  lemma,
  pos: 'noun',
  reflexive: false,
  glosses: ['Bieter'],
  forms: [lemma],
  ...more,
});
