import type { Result } from '@/corpus/result';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import { attempt, type StorageFailure } from '../database/attempt';
import type { Study } from '../study';
import type { StoredVocabulary } from './stored-vocabulary';

/** Undefined where the article's words have not been counted by this dictionary. */
export const storedVocabulary = (
  { db }: Study,
  id: string,
  dictionary: string,
): Promise<Result<Vocabulary | undefined, StorageFailure>> =>
  attempt(async () => {
    const stored = await db.vocabularies.get(id);
    return stored?.dictionary === dictionary ? stored.words : undefined;
  });

export const storeVocabulary = (
  { db }: Study,
  vocabulary: StoredVocabulary,
): Promise<Result<string, StorageFailure>> => attempt(() => db.vocabularies.put(vocabulary));

/** Lets go of the words of articles that are no longer there. @param ids of those that are */
export const forgetVocabularies = (
  { db }: Study,
  ids: readonly string[],
): Promise<Result<number, StorageFailure>> => attempt(() => db.vocabularies.where('id').noneOf(ids).delete());
