import { fail, type Result, succeed } from '@/corpus/result';
import { BACKUP_VERSION, type Backup } from './backup';
import { backupShape } from './backup-shape';

/** Why a file is refused, whole. */
export type BackupFailure =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `where` names the first place that is at fault: `terms.3.lemma`. */
  | { readonly kind: 'broken'; readonly where: string };

function parsed(text: string): Result<unknown, { readonly kind: 'not-json' }> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    return fail({ kind: 'not-json' });
  }
}

function firstFault(value: unknown): string | undefined {
  const result = backupShape.safeParse(value);
  return result.success ? undefined : (result.error.issues[0]?.path.join('.') ?? '');
}

const isBackup = (value: unknown, fault: string | undefined): value is Backup =>
  value !== undefined && fault === undefined;

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a backup. A file that is not whole, not ours or from a newer version is refused with the reason. */
export function readBackup(text: string): Result<Backup, BackupFailure> {
  const json = parsed(text);
  if (!json.ok) return json;
  const { value } = json;
  if (field(value, 'format') !== 'satzpaar') return fail({ kind: 'not-a-backup' });
  const version = field(value, 'version');
  if (typeof version === 'number' && version > BACKUP_VERSION) return fail({ kind: 'newer', version });
  const fault = firstFault(value);
  return isBackup(value, fault) ? succeed(value) : fail({ kind: 'broken', where: fault ?? '' });
}
