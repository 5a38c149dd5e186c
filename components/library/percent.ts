import type { Locale } from '@/components/shell/locale';

/** A part of a whole as its language writes it: 78 % in German, 78% in English. @param part 0…1 */
export const percentOf = (part: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
