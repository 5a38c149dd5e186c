import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import type { StudyDatabase } from '../database/database';
import type { Study } from '../study';
import { isAsked, type StoredTerm } from '../terms/term';
import { projectCards } from './project';

/** Makes the cards of these terms anew. Must run in a transaction over terms, reviews and cards. */
export async function refreshCards(db: StudyDatabase, terms: readonly StoredTerm[]): Promise<void> {
  const asked = terms.filter(isAsked).map(({ id }) => id);
  const resting = terms.filter((term) => !isAsked(term)).map(({ id }) => id);
  if (resting.length > 0) await db.cards.where('termId').anyOf(resting).delete();
  if (asked.length === 0) return;
  const log = await db.reviews.where('termId').anyOf(asked).toArray();
  await db.cards.bulkPut(projectCards(terms, log));
}

/** Makes all cards anew. Must run in a transaction over terms, reviews and cards. */
export async function refreshAllCards(db: StudyDatabase): Promise<number> {
  const cards = projectCards(await db.terms.toArray(), await db.reviews.toArray());
  await db.cards.clear();
  await db.cards.bulkPut(cards);
  return cards.length;
}

/** Makes all cards anew from terms and log; gives their number. */
export const rebuild = ({ db }: Study): Promise<Result<number, StorageFailure>> =>
  attempt(() => db.dexie.transaction('rw', [db.terms, db.reviews, db.cards], () => refreshAllCards(db)));
