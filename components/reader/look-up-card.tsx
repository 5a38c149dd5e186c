'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { SpeakerIcon } from './speaker-icon';
import { WordCard } from './word-card';
import styles from './word-card.module.css';

interface Props {
  /** The word as it stands. */
  readonly form: string;
  readonly at: Range;
  readonly byKeyboard: boolean;
  /** Whether all is there that the card will hold. */
  readonly isSettled: boolean;
  readonly onClose: () => void;
  readonly onKey: ComponentProps<typeof WordCard>['onKey'];
  /** Says the word aloud; absent where the device has no voice. */
  readonly onHear: (() => void) | undefined;
  /** Where the sentence can still be translated by a machine. */
  readonly onTranslate?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The card of the word in hand. */
export function LookUpCard({
  form,
  at,
  byKeyboard,
  isSettled,
  onClose,
  onKey,
  onHear,
  onTranslate,
  children,
}: Props) {
  const { t } = useTranslation('reader');
  return (
    <WordCard
      at={at}
      label={t('card', { word: form })}
      takesFocus={byKeyboard}
      isSettled={isSettled}
      onClose={onClose}
      onKey={onKey}
    >
      {children}
      {onTranslate && (
        <div className={styles.sentence}>
          <button type="button" className={buttons.quiet} onClick={onTranslate}>
            {t('machine.sentence')}
          </button>
        </div>
      )}
      {onHear && (
        <button
          type="button"
          className={styles.hear}
          aria-label={t('listen.word', { word: form })}
          onClick={onHear}
        >
          <SpeakerIcon />
        </button>
      )}
    </WordCard>
  );
}
