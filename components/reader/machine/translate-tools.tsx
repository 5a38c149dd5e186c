'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { MachineTranslation } from './machine';

interface Props {
  readonly machine: MachineTranslation;
  /** Sentences for which there is no English yet. */
  readonly missing: number;
  readonly onTranslate: () => void;
}

/** Offers to translate what has no English, where this installation can; tells how far it is. It is one button, which keeps the focus. */
export function TranslateTools({ machine, missing, onTranslate }: Props) {
  const { t } = useTranslation(['reader', 'common']);
  const { progress, isOffered, cancel } = machine;
  if (!isOffered) return null;
  return (
    <>
      {progress && <span role="status">{t('machine.progress', progress)}</span>}
      <button
        type="button"
        className={progress ? buttons.quiet : buttons.plain}
        onClick={progress ? cancel : onTranslate}
      >
        {progress ? t('common:cancel') : t('machine.article', { count: missing })}
      </button>
    </>
  );
}
