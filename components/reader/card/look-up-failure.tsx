'use client';

import { useTranslation } from 'react-i18next';
import type { WordFailure } from '@/components/language/language';
import buttons from '@/components/ui/button.module.css';
import card from './word-card.module.css';

interface Props {
  readonly failure: WordFailure;
  readonly onAgain: () => void;
}

/** Why the dictionary did not answer, and another try. */
export function LookUpFailure({ failure, onAgain }: Props) {
  const { t } = useTranslation('reader');
  if (failure.kind === 'no-word') return null;
  return (
    <div role="alert" className={card.note}>
      <p>{t(`dictionary.failed.${failure.kind}`)}</p>
      <button type="button" className={buttons.quiet} onClick={onAgain}>
        {t('dictionary.again')}
      </button>
    </div>
  );
}
