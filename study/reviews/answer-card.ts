import type { Result } from '@/corpus/result';
import { attempt, type NotFound, orNotFound, type StorageFailure } from '../database/attempt';
import type { Card, Grade } from '../schedule/card';
import { answer } from '../schedule/fsrs';
import { CURRENT_PARAMETERS } from '../schedule/parameters';
import { projectCards } from '../schedule/project';
import type { Study } from '../study';
import type { Answer, Undo } from './review';

export interface Given {
  readonly cardId: string;
  readonly grade: Grade;
  /** From question to answer, in milliseconds. */
  readonly took: number;
}

/** What came of an answer: the card as it stands now, and the entry in the log, by which it can be taken back. */
export interface Answered {
  readonly card: Card;
  readonly answer: Answer;
}

/** Answers a card: an entry in the log and the card's new state, both or neither. */
export async function answerCard(
  { db, clock, newId }: Study,
  { cardId, grade, took }: Given,
): Promise<Result<Answered, StorageFailure | NotFound>> {
  const id = newId();
  const answered = await attempt(() =>
    db.dexie.transaction('rw', [db.reviews, db.cards], async () => {
      const before = await db.cards.get(cardId);
      if (before === undefined) return undefined;
      // A clock that went back must not put an answer before the one it follows.
      const at = Math.max(clock(), before.last ?? 0);
      const parameters = CURRENT_PARAMETERS;
      const review: Answer = {
        kind: 'answer',
        id,
        cardId,
        termId: before.termId,
        at,
        grade,
        parameters,
        took,
      };
      const card: Card = { ...before, ...answer(before, at, grade, parameters) };
      await db.reviews.add(review);
      await db.cards.put(card);
      return { card, answer: review };
    }),
  );
  return orNotFound(answered);
}

/** Takes an answer back: one more entry in the log, and the card stands where the rest of its log leads. */
export async function undoAnswer(
  { db, clock, newId }: Study,
  { id: review, cardId, termId }: Answer,
): Promise<Result<Card, StorageFailure | NotFound>> {
  const undo: Undo = { kind: 'undo', id: newId(), at: clock(), review, cardId, termId };
  const undone = await attempt(() =>
    db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], async () => {
      await db.reviews.add(undo);
      const term = await db.terms.get(termId);
      const log = await db.reviews.where('cardId').equals(cardId).toArray();
      const card = term && projectCards([term], log).find(({ id }) => id === cardId);
      if (card) await db.cards.put(card);
      return card;
    }),
  );
  return orNotFound(undone);
}
