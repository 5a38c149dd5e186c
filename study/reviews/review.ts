import type { Grade, ParametersId } from '../schedule/card';

/** One answer to one card. */
export interface Answer {
  readonly kind: 'answer';
  readonly id: string;
  readonly cardId: string;
  readonly termId: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly grade: Grade;
  /** With which parameters it was scheduled: a change of settings never changes the past. */
  readonly parameters: ParametersId;
  /** From question to answer, in milliseconds. */
  readonly took: number;
}

/** The learner takes an answer back. */
export interface Undo {
  readonly kind: 'undo';
  readonly id: string;
  readonly at: number;
  /** The id of the answer. */
  readonly review: string;
  readonly cardId: string;
  readonly termId: string;
}

/** An entry of the log, which is only ever appended to. */
export type Review = Answer | Undo;

/** Answers that hold: those which were not taken back, in order of time, equal times by id. */
export function standingAnswers(log: readonly Review[]): Answer[] {
  const undone = new Set(log.flatMap((review) => (review.kind === 'undo' ? [review.review] : [])));
  return log
    .filter((review): review is Answer => review.kind === 'answer' && !undone.has(review.id))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
