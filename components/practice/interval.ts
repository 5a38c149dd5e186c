import type { Locale } from '@/components/shell/locale';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From the greatest unit down: the first of which there is at least one. */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
] as const;

/** How long an interval is, in the one unit that says it best: "10 min", "3 days", "1.5 years". */
export function formatInterval(milliseconds: number, locale: Locale): string {
  const [unit, length] = UNITS.find(([, least]) => milliseconds >= least) ?? ['minute', MINUTE];
  const count = Math.max(1, milliseconds / length);
  const inTenths = unit === 'year' || unit === 'month';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'minute' || unit === 'hour' ? 'short' : 'long',
    maximumFractionDigits: inTenths ? 1 : 0,
  }).format(count);
}
