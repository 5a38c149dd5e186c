'use client';

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import { askToPersist } from '@/study/database/persistence';
import { removeTerm, restoreTerm, takeStand } from '@/study/terms/change';
import { keepTerm } from '@/study/terms/keep';
import type { Stand, TermDraft } from '@/study/terms/term';

interface Keeping {
  /** Keeps a word to be practised, or with the learner's word that it is known or to be ignored. */
  readonly keep: (draft: TermDraft, stand?: Stand) => Promise<void>;
  /** Takes a stand on a kept word; none has it practised. */
  readonly stand: (id: string, stand: Stand | undefined) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Keeps words and lets go of them. With the very first, the browser is asked to keep this site's storage. */
export function useKeeping(isFirst: boolean): Keeping {
  const { t } = useTranslation(['reader', 'common']);
  const study = useStudy();
  const notify = useNotice();
  const told = useStorageNotice();

  const keep = useCallback(
    async (draft: TermDraft, stand?: Stand): Promise<void> => {
      if (!told(await keepTerm(study, draft, stand)) || !isFirst) return;
      notify({ text: t(`persistence.${await askToPersist(navigator.storage)}`) });
    },
    [study, told, notify, t, isFirst],
  );

  const remove = useCallback(
    async (id: string): Promise<void> => {
      const removed = told(await removeTerm(study, id));
      if (!removed) return;
      const undo = async (): Promise<void> => void told(await restoreTerm(study, removed));
      const action = { label: t('common:undo'), run: () => void undo() };
      notify({ text: t('removed', { word: removed.lemma }), action });
    },
    [study, told, notify, t],
  );

  const stand = useCallback(
    async (id: string, next: Stand | undefined): Promise<void> => void told(await takeStand(study, id, next)),
    [study, told],
  );

  return { keep, stand, remove };
}
