import type { Result } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import { attempt, type StorageFailure } from '../database/attempt';
import { answersSince } from '../reviews/answers-since';
import type { DayStart } from '../schedule/day';
import type { Study } from '../study';
import { isKept, type Term } from '../terms/term';
import { languageOfId } from '../terms/term-id';
import { planQueue, type Queue } from './plan-queue';

export interface LoadedQueue extends Queue {
  /** The term of the next card. */
  readonly term?: Term;
}

export interface QueueOptions {
  /** Whose terms are asked: what was kept in the other language waits until that is learnt again. */
  readonly language: Language;
  readonly newPerDay: number;
  readonly dayStart: DayStart;
  /** The card to ask before any other: one whose answer was just taken back. */
  readonly first?: string | undefined;
}

/** The queue as the database has it now. New cards are counted in each language for itself. */
export const loadQueue = (
  { db, clock }: Study,
  { language, newPerDay, dayStart, first }: QueueOptions,
): Promise<Result<LoadedQueue, StorageFailure>> =>
  attempt(() =>
    db.dexie.transaction('r', [db.cards, db.reviews, db.terms], async () => {
      const now = clock();
      const answersToday = await answersSince(db, dayStart(now));
      const cards = (await db.cards.toArray()).filter(({ termId }) => languageOfId(termId) === language);
      const queue = planQueue({ cards, answersToday, now, newPerDay, dayStart });
      const next = (first === undefined ? undefined : await db.cards.get(first)) ?? queue.next;
      if (next === undefined) return queue;
      const term = await db.terms.get(next.termId);
      return isKept(term) ? { ...queue, next, term } : { ...queue, next };
    }),
  );
