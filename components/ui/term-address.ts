import type { Locale } from '@/components/shell/locale';

/** Where a kept word stands among the learner's words. */
export const termAddress = (locale: Locale, id: string): string =>
  `/${locale}/words?term=${encodeURIComponent(id)}`;
