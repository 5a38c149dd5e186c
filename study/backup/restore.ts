import type { Table } from 'dexie';
import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import type { Dated } from '../database/record';
import { refreshAllCards } from '../schedule/rebuild';
import type { Study } from '../study';
import type { Backup } from './backup';
import { broughtBy, type Counts, type MergedTable, newEntries } from './merge';

/** What a restored backup brought, table by table. */
export type RestoreReport = Readonly<Record<MergedTable, Counts>>;

async function mergeInto<T extends Dated>(table: Table<T, string>, theirs: readonly T[]): Promise<Counts> {
  const { added, updated, left } = broughtBy(await table.toArray(), theirs);
  await table.bulkPut([...added, ...updated]);
  return { added: added.length, updated: updated.length, left };
}

/** Merges a backup into the study, all of it or nothing: what is newer here stays, and nothing is deleted. */
export const restoreBackup = (
  { db }: Study,
  backup: Backup,
): Promise<Result<RestoreReport, StorageFailure>> =>
  attempt(() =>
    db.dexie.transaction('rw', db.dexie.tables, async () => {
      const fresh = newEntries(await db.reviews.toArray(), backup.reviews);
      await db.reviews.bulkAdd(fresh);
      const report: RestoreReport = {
        terms: await mergeInto(db.terms, backup.terms),
        reviews: { added: fresh.length, updated: 0, left: backup.reviews.length - fresh.length },
        articles: await mergeInto(db.articles, backup.articles),
        positions: await mergeInto(db.positions, backup.positions),
        settings: await mergeInto(db.settings, backup.settings),
        translations: await mergeInto(db.translations, backup.translations),
      };
      await refreshAllCards(db);
      return report;
    }),
  );
