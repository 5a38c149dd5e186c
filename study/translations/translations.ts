import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import type { Study } from '../study';
import type { Translation, TranslationDraft } from './translation';

const translationId = ({ articleId, to, source }: TranslationDraft): string => `${articleId}|${to}|${source}`;

/** Keeps translations beside the article; one that is there already stays as it is. Gives how many were new. */
export function saveTranslations(
  { db, clock }: Study,
  drafts: readonly TranslationDraft[],
): Promise<Result<number, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.translations], async () => {
      const known = await db.translations.bulkGet(drafts.map(translationId));
      const at = clock();
      const fresh = drafts.filter((_, index) => known[index] === undefined);
      await db.translations.bulkPut(
        fresh.map((draft) => ({
          ...draft,
          id: translationId(draft),
          at,
          updatedAt: nextUpdate(at, undefined),
        })),
      );
      return fresh.length;
    }),
  );
}

export const translationsOf = (
  { db }: Study,
  articleId: string,
): Promise<Result<Translation[], StorageFailure>> =>
  attempt(() => db.translations.where('articleId').equals(articleId).toArray());
