import type { Position } from '../articles/position';
import type { StoredArticle } from '../articles/stored-article';
import type { Review } from '../reviews/review';
import type { Setting } from '../settings/setting';
import type { StoredTerm } from '../terms/term';
import type { Translation } from '../translations/translation';

/** The format of the file that this version writes. */
export const BACKUP_VERSION = 1;

/** The tables whose records are dated; the log stands beside them. Cards are in no backup: the log gives them again. */
export interface BackupRecords {
  readonly terms: readonly StoredTerm[];
  readonly articles: readonly StoredArticle[];
  readonly positions: readonly Position[];
  readonly settings: readonly Setting[];
  readonly translations: readonly Translation[];
}

/** Everything the learner has made, as a file holds it. */
export interface Backup extends BackupRecords {
  readonly format: 'satzpaar';
  readonly version: typeof BACKUP_VERSION;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly reviews: readonly Review[];
}
