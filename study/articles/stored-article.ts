import type { Article } from '@/corpus/articles/article';
import type { Dated, Tombstone } from '../database/record';

export interface KeptArticle extends Dated {
  readonly article: Article;
  readonly deletedAt?: never;
}

/** An article of the learner's own, or what is left of it. */
export type StoredArticle = KeptArticle | Tombstone;
