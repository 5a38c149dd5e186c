import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import type { Study } from '../study';
import { BACKUP_VERSION, type Backup } from './backup';

/** What belongs to this installation and must not travel. */
const PRIVATE = new Set(['accessCode']);

/** Everything the learner has made, as it stands now. */
export const makeBackup = ({ db, clock }: Study): Promise<Result<Backup, StorageFailure>> =>
  attempt(() =>
    db.dexie.transaction('r', db.dexie.tables, async () => ({
      format: 'satzpaar' as const,
      version: BACKUP_VERSION,
      at: clock(),
      terms: await db.terms.toArray(),
      reviews: await db.reviews.toArray(),
      articles: await db.articles.toArray(),
      positions: await db.positions.toArray(),
      settings: (await db.settings.toArray()).filter(({ id }) => !PRIVATE.has(id)),
      translations: await db.translations.toArray(),
    })),
  );

/** The backup as the text of a file. */
export const writeBackup = (backup: Backup): string => JSON.stringify(backup);
