const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1000;

/** A number of bytes as one says it: 1.5 MB, 1,5 MB. Units are powers of 1000; at most one digit after the point. */
export function formatBytes(bytes: number, locale: string): string {
  const fits = UNITS.findIndex((_, power) => Math.round((bytes / STEP ** power) * 10) / 10 < STEP);
  const power = fits === -1 ? UNITS.length - 1 : fits;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / STEP ** power);
}
