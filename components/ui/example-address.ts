import type { Locale } from '@/components/shell/locale';
import type { Example } from '@/study/terms/term';

/** Where the bead stands in which a term was met. */
export const exampleAddress = (locale: Locale, { slug, articleId, bead }: Example): string =>
  slug === undefined
    ? `/${locale}/read?id=${encodeURIComponent(articleId)}&bead=${bead}`
    : `/${locale}/read/${slug}?bead=${bead}`;
