import type { Dated } from '../database/record';
import type { Review } from '../reviews/review';
import type { Backup, BackupRecords } from './backup';

/** How the records of one table fared. */
export interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly left: number;
}

export type MergedTable = keyof BackupRecords | 'reviews';
export const MERGED_TABLES = [
  'terms',
  'reviews',
  'articles',
  'positions',
  'settings',
  'translations',
] as const;

/** A value as JSON in which the order of keys does not matter. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Whether `theirs` replaces `mine`: the later one wins; of equal times, the greater by its content, on every device. */
const wins = <T extends Dated>(theirs: T, mine: T): boolean =>
  theirs.updatedAt === mine.updatedAt
    ? canonical(theirs) > canonical(mine)
    : theirs.updatedAt > mine.updatedAt;

/** What another copy brings: records that are not here, and those that are later there. */
export interface Brought<T> {
  readonly added: readonly T[];
  readonly updated: readonly T[];
  readonly left: number;
}

/** Compares the records of one table. Ids that come twice in `theirs` are merged among themselves first. */
export function broughtBy<T extends Dated>(mine: readonly T[], theirs: readonly T[]): Brought<T> {
  const byId = new Map(mine.map((record) => [record.id, record]));
  const best = new Map<string, T>();
  for (const record of theirs) {
    const other = best.get(record.id);
    if (other === undefined || wins(record, other)) best.set(record.id, record);
  }
  const added: T[] = [];
  const updated: T[] = [];
  for (const record of best.values()) {
    const known = byId.get(record.id);
    if (known === undefined) added.push(record);
    else if (wins(record, known)) updated.push(record);
  }
  return { added, updated, left: theirs.length - added.length - updated.length };
}

/** Entries of another log that are not in this one. An entry is never changed, so its id tells. */
export function newEntries(mine: readonly Review[], theirs: readonly Review[]): Review[] {
  const known = new Set(mine.map(({ id }) => id));
  return theirs.filter(({ id }) => !known.has(id) && known.add(id));
}

const mergedTable = <T extends Dated>(mine: readonly T[], theirs: readonly T[]): T[] => {
  const { added, updated } = broughtBy(mine, theirs);
  const replaced = new Map(updated.map((record) => [record.id, record]));
  return [...mine.map((record) => replaced.get(record.id) ?? record), ...added].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
};

/**
 * Two copies of a study as one: the union of the logs, the last writer's version of every record. In whatever order
 * copies are merged, and however often, the same comes of it.
 */
export const mergeBackups = (mine: Backup, theirs: Backup): Backup => ({
  format: mine.format,
  version: mine.version,
  at: Math.max(mine.at, theirs.at),
  terms: mergedTable(mine.terms, theirs.terms),
  articles: mergedTable(mine.articles, theirs.articles),
  positions: mergedTable(mine.positions, theirs.positions),
  settings: mergedTable(mine.settings, theirs.settings),
  translations: mergedTable(mine.translations, theirs.translations),
  reviews: [...mine.reviews, ...newEntries(mine.reviews, theirs.reviews)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
});
