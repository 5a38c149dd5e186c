'use client';

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '@/corpus/result';
import type { NotFound, StorageFailure } from '@/study/database/attempt';
import { useNotice } from './notices';

/** Tells the learner where storage failed. Gives the value where all went well. */
export function useStorageNotice(): <T>(result: Result<T, StorageFailure | NotFound>) => T | undefined {
  const { t } = useTranslation('common');
  const notify = useNotice();
  return useCallback(
    (result) => {
      if (result.ok) return result.value;
      notify({ text: t(`storage.${result.failure.kind}`) });
      return undefined;
    },
    [t, notify],
  );
}
