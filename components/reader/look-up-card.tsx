'use client';

import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { WordBody } from './word-body';
import { WordCard } from './word-card';
import styles from './word-card.module.css';

interface Props extends ComponentProps<typeof WordBody> {
  readonly at: Range;
  readonly byKeyboard: boolean;
  readonly onClose: () => void;
  /** Where the sentence can still be translated by a machine. */
  readonly onTranslate?: (() => void) | undefined;
}

/** The card of the word in hand. */
export function LookUpCard({ at, byKeyboard, onClose, onTranslate, ...body }: Props) {
  const { t } = useTranslation('reader');
  return (
    <WordCard
      at={at}
      label={t('card', { word: body.found.form })}
      takesFocus={byKeyboard}
      isSettled={body.found.known !== undefined || !body.searching}
      onClose={onClose}
    >
      <WordBody {...body} />
      {onTranslate && (
        <div className={styles.sentence}>
          <button type="button" className={buttons.quiet} onClick={onTranslate}>
            {t('machine.sentence')}
          </button>
        </div>
      )}
    </WordCard>
  );
}
