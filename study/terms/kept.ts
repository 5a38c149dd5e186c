import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import type { Study } from '../study';
import { isKept, type Term } from './term';

/** All kept terms, in no order. */
export const keptTerms = ({ db }: Study): Promise<Result<Term[], StorageFailure>> =>
  attempt(async () => (await db.terms.toArray()).filter(isKept));
