import { fail, type Result } from '@/corpus/result';
import type { Backup } from '@/study/backup/backup';
import type { BackupFailure } from '@/study/backup/read';

/** In bytes. Twenty books of the greatest size that can be imported fit; what is larger was never a backup. */
export const MOST_BYTES = 200_000_000;

/** `unreadable`: the file was moved, or is not there for this browser. */
export type FileFailure = BackupFailure | { readonly kind: 'too-large' | 'unreadable' };

/** The backup in a file that the learner has chosen. */
export async function backupIn(file: Pick<Blob, 'size' | 'text'>): Promise<Result<Backup, FileFailure>> {
  if (file.size > MOST_BYTES) return fail({ kind: 'too-large' });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return fail({ kind: 'unreadable' });
  // What checks a file is large, and seldom wanted.
  const { readBackup } = await import('@/study/backup/read');
  return readBackup(text);
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `satzpaar-2026-03-09.json`, by the device's calendar; `now` in milliseconds since 1970. */
export function backupName(now: number): string {
  const day = new Date(now);
  return `satzpaar-${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}.json`;
}
