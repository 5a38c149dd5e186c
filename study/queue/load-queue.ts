import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import { answersSince } from '../reviews/answers-since';
import type { DayStart } from '../schedule/day';
import type { Study } from '../study';
import { isKept, type Term } from '../terms/term';
import { planQueue, type Queue } from './plan-queue';

export interface LoadedQueue extends Queue {
  /** The term of the next card. */
  readonly term?: Term;
}

export interface QueueOptions {
  readonly newPerDay: number;
  readonly dayStart: DayStart;
  /** The card to ask before any other: one whose answer was just taken back. */
  readonly first?: string | undefined;
}

/** The queue as the database has it now. */
export const loadQueue = (
  { db, clock }: Study,
  { newPerDay, dayStart, first }: QueueOptions,
): Promise<Result<LoadedQueue, StorageFailure>> =>
  attempt(() =>
    db.dexie.transaction('r', [db.cards, db.reviews, db.terms], async () => {
      const now = clock();
      const answersToday = await answersSince(db, dayStart(now));
      const queue = planQueue({ cards: await db.cards.toArray(), answersToday, now, newPerDay, dayStart });
      const next = (first === undefined ? undefined : await db.cards.get(first)) ?? queue.next;
      if (next === undefined) return queue;
      const term = await db.terms.get(next.termId);
      return isKept(term) ? { ...queue, next, term } : { ...queue, next };
    }),
  );
