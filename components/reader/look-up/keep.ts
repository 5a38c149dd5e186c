'use client';

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import { useWhenUsed } from '@/components/shell/when-used';
import { askToPersist } from '@/study/database/persistence';
import type { Stand, TermDraft } from '@/study/terms/term';

/** What changes terms comes with the scheduling of their cards: later than the text, and before it is asked for where there is time. */
const loadChanges = () => import('@/study/terms/change');
const loadKeeping = () => import('@/study/terms/keep');
const loadAhead = (): void => void Promise.all([loadChanges(), loadKeeping()]).catch(() => undefined);

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
  useWhenUsed(loadAhead);

  const keep = useCallback(
    async (draft: TermDraft, stand?: Stand): Promise<void> => {
      const { keepTerm } = await loadKeeping();
      if (!told(await keepTerm(await study.open(), draft, stand)) || !isFirst) return;
      notify({ text: t(`persistence.${await askToPersist(navigator.storage)}`) });
    },
    [study, told, notify, t, isFirst],
  );

  const remove = useCallback(
    async (id: string): Promise<void> => {
      const { removeTerm, restoreTerm } = await loadChanges();
      const removed = told(await removeTerm(await study.open(), id));
      if (!removed) return;
      const undo = async (): Promise<void> => void told(await restoreTerm(await study.open(), removed));
      const action = { label: t('common:undo'), run: () => void undo() };
      notify({ text: t('removed', { word: removed.lemma }), action });
    },
    [study, told, notify, t],
  );

  const stand = useCallback(
    async (id: string, next: Stand | undefined): Promise<void> => {
      const { takeStand } = await loadChanges();
      told(await takeStand(await study.open(), id, next));
    },
    [study, told],
  );

  return { keep, stand, remove };
}
