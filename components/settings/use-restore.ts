'use client';

import { useState } from 'react';
import { useStudy } from '@/components/shell/study-provider';
import { type RestoreReport, restoreBackup } from '@/study/backup/restore';
import type { StorageFailure } from '@/study/database/attempt';
import { backupIn, type FileFailure } from './backup-file';

/** How far the restoring of a file has come. */
export type RestoreState =
  | { readonly kind: 'working' }
  | { readonly kind: 'restored'; readonly report: RestoreReport }
  | { readonly kind: 'refused'; readonly name: string; readonly failure: FileFailure }
  | { readonly kind: 'not-stored'; readonly failure: StorageFailure };

/** The state of the last file, undefined before the first, and the way to restore one. */
export function useRestore(): readonly [
  state: RestoreState | undefined,
  restore: (file: File) => Promise<void>,
] {
  const study = useStudy();
  const [state, setState] = useState<RestoreState>();

  const restore = async (file: File): Promise<void> => {
    setState({ kind: 'working' });
    const backup = await backupIn(file);
    if (!backup.ok) return setState({ kind: 'refused', name: file.name, failure: backup.failure });
    const restored = await restoreBackup(await study.open(), backup.value);
    setState(
      restored.ok
        ? { kind: 'restored', report: restored.value }
        : { kind: 'not-stored', failure: restored.failure },
    );
  };
  return [state, restore];
}
