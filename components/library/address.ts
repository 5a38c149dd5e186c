import type { Locale } from '@/components/shell/locale';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';

/** Where an article is read: a bundled one has a page of its own, the learner's own share one. */
export const addressOf = (locale: Locale, { id, slug }: Pick<ShelfEntry, 'id' | 'slug'>): string =>
  slug === undefined ? `/${locale}/read?id=${encodeURIComponent(id)}` : `/${locale}/read/${slug}`;
