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

/** Offers to translate what has no English, where this installation can; tells how far it is. */
export function TranslateTools({ machine, missing, onTranslate }: Props) {
  const { t } = useTranslation(['reader', 'common']);
  const { progress } = machine;
  if (progress) {
    return (
      <>
        <span role="status">{t('machine.progress', progress)}</span>
        <button type="button" className={buttons.quiet} onClick={machine.cancel}>
          {t('common:cancel')}
        </button>
      </>
    );
  }
  if (!machine.available || missing === 0) return null;
  return (
    <button type="button" className={buttons.plain} onClick={onTranslate}>
      {t('machine.article', { count: missing })}
    </button>
  );
}
