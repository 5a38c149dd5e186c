import type { Article, Sides } from '@/corpus/articles/article';
import type { Result } from '@/corpus/result';
import { attempt, type NotFound, orNotFound, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import type { Study } from '../study';
import type { KeptArticle, StoredArticle } from './stored-article';

const isThere = (stored: StoredArticle | undefined): stored is KeptArticle =>
  stored !== undefined && stored.deletedAt === undefined;

/** Saves an article, a new one or one that was removed. */
export function saveArticle(
  { db, clock }: Study,
  article: Article,
): Promise<Result<Article, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.articles], async () => {
      const updatedAt = nextUpdate(clock(), await db.articles.get(article.id));
      await db.articles.put({ id: article.id, article, updatedAt });
      return article;
    }),
  );
}

async function change(
  { db, clock }: Study,
  id: string,
  next: (stored: KeptArticle, updatedAt: number) => StoredArticle,
): Promise<Result<Article, StorageFailure | NotFound>> {
  const changed = await attempt(() =>
    db.dexie.transaction('rw', [db.articles], async () => {
      const stored = await db.articles.get(id);
      if (!isThere(stored)) return undefined;
      await db.articles.put(next(stored, nextUpdate(clock(), stored)));
      return stored.article;
    }),
  );
  return orNotFound(changed);
}

/** Gives an article another title. Returns it as it was. */
export const renameArticle = (study: Study, id: string, title: Sides<string>) =>
  change(study, id, ({ article }, updatedAt) => ({ id, article: { ...article, title }, updatedAt }));

/** Removes an article; a tombstone stays, and so do the terms met in it. Returns it, for `saveArticle` to bring it back. */
export const removeArticle = (study: Study, id: string) =>
  change(study, id, (_, updatedAt) => ({ id, updatedAt, deletedAt: updatedAt }));

export const ownArticle = async (
  { db }: Study,
  id: string,
): Promise<Result<Article, StorageFailure | NotFound>> =>
  orNotFound(
    await attempt(async () => {
      const stored = await db.articles.get(id);
      return isThere(stored) ? stored.article : undefined;
    }),
  );

/** All of the learner's own articles, the newest first. */
export const ownArticles = ({ db }: Study): Promise<Result<Article[], StorageFailure>> =>
  attempt(async () =>
    (await db.articles.toArray())
      .filter(isThere)
      .map(({ article }) => article)
      .sort((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0)),
  );
