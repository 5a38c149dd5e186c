import type { Result } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import { attempt, type StorageFailure } from '../database/attempt';
import { answersSince } from '../reviews/answers-since';
import { type DayStart, nextDayStart } from '../schedule/day';
import type { Study } from '../study';
import { languageOfId } from '../terms/term-id';

/** What the learner did for one language on one learning day. */
export interface DaySummary {
  readonly answers: number;
  /** Different terms that were asked. */
  readonly terms: number;
  /** Answers "again". */
  readonly again: number;
  /** Cards that were answered for the first time. */
  readonly fresh: number;
  /** Milliseconds from questions to answers, together. */
  readonly took: number;
  /** Cards that fall due by the end of tomorrow. */
  readonly dueTomorrow: number;
}

/** Sums up the learning day so far; answers that were taken back do not count. */
export const daySummary = (
  { db, clock }: Study,
  { language, dayStart }: { readonly language: Language; readonly dayStart: DayStart },
): Promise<Result<DaySummary, StorageFailure>> =>
  attempt(() =>
    db.dexie.transaction('r', [db.reviews, db.cards], async () => {
      const now = clock();
      const isMeant = ({ termId }: { readonly termId: string }) => languageOfId(termId) === language;
      const answers = (await answersSince(db, dayStart(now))).filter(isMeant);
      const counted = new Map<string, number>();
      for (const { cardId } of answers) counted.set(cardId, (counted.get(cardId) ?? 0) + 1);
      const cards = await db.cards.bulkGet([...counted.keys()]);
      const tomorrow = nextDayStart(now, dayStart);
      const seen = await db.cards.where('due').below(nextDayStart(tomorrow, dayStart)).toArray();
      return {
        answers: answers.length,
        terms: new Set(answers.map(({ termId }) => termId)).size,
        again: answers.filter(({ grade }) => grade === 1).length,
        fresh: cards.filter((card) => card !== undefined && card.reps === counted.get(card.id)).length,
        took: answers.reduce((sum, { took }) => sum + took, 0),
        dueTomorrow: seen.filter((card) => card.state !== 'new' && isMeant(card)).length,
      };
    }),
  );
