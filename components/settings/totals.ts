import type { Locale } from '@/components/shell/locale';
import { type Counts, MERGED_TABLES } from '@/study/backup/merge';
import type { RestoreReport } from '@/study/backup/restore';

/** All tables of a report together. */
export const totals = (report: RestoreReport): Counts =>
  MERGED_TABLES.reduce(
    (sum, table) => ({
      added: sum.added + report[table].added,
      updated: sum.updated + report[table].updated,
      left: sum.left + report[table].left,
    }),
    { added: 0, updated: 0, left: 0 },
  );

/** The tables of which the file held anything. */
export const keptTables = (report: RestoreReport) =>
  MERGED_TABLES.map((table) => [table, report[table]] as const).filter(
    ([, { added, updated, left }]) => added + updated + left > 0,
  );

/** Counts as they are written in the learner's language. */
export function inDigits({ added, updated, left }: Counts, locale: Locale) {
  const written = new Intl.NumberFormat(locale).format;
  return { added: written(added), updated: written(updated), left: written(left) };
}
