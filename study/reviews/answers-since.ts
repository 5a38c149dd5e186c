import type { StudyDatabase } from '../database/database';
import { type Answer, standingAnswers } from './review';

/** Answers from a time on which were not taken back, in order. An answer is only ever taken back after it was given. */
export const answersSince = async (db: StudyDatabase, from: number): Promise<Answer[]> =>
  standingAnswers(await db.reviews.where('at').aboveOrEqual(from).toArray());
