import type { Locale } from '@/components/shell/locale';

const DAY = 86_400_000;
const SOON = 14;

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** When a card falls due, as one says it: "today", "in 3 days", else the date. Times are milliseconds since 1970. */
export function formatDue(due: number, now: number, locale: Locale): string {
  const days = Math.round((startOfDay(due) - startOfDay(now)) / DAY);
  if (days > SOON) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(due);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.max(0, days), 'day');
}
