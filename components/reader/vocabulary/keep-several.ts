'use client';

import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import { askToPersist } from '@/study/database/persistence';
import { removeTerm } from '@/study/terms/change';
import { keepTerms } from '@/study/terms/keep';
import type { Stand, TermDraft } from '@/study/terms/term';

/**
 * Keeps several words at once, to be practised or with a stand on them; they can all be let go of again. With the very first, the
 * browser is asked to keep this site's storage.
 *
 * @returns how to, and whether it was done
 */
export function useKeepingSeveral(isFirst: boolean) {
  const { t } = useTranslation(['reader', 'common']);
  const access = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();
  return async (drafts: readonly TermDraft[], stand?: Stand): Promise<boolean> => {
    const study = await access.open();
    const kept = told(await keepTerms(study, drafts, stand));
    if (!kept) return false;
    if (isFirst) {
      notify({ text: t(`persistence.${await askToPersist(navigator.storage)}`) });
      return true;
    }
    const undo = async (): Promise<void> => {
      for (const { id } of kept) if (!told(await removeTerm(study, id))) return;
    };
    const text = t(stand === undefined ? 'words.kept' : 'words.known', { count: kept.length });
    notify({ text, action: { label: t('common:undo'), run: () => void undo() } });
    return true;
  };
}
