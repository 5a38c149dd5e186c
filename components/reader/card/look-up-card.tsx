'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { SpeakerIcon } from './speaker-icon';
import type { Offer } from './use-sentence-tool';
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
  /** What a machine can be asked for of the sentence. */
  readonly offer: Offer | undefined;
  readonly children: ReactNode;
}

const OFFERS = { translate: 'machine.sentence', compare: 'compare.show', hide: 'compare.hide' } as const;

/** The card of the word in hand. */
export function LookUpCard({
  form,
  at,
  byKeyboard,
  isSettled,
  onClose,
  onKey,
  onHear,
  offer,
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
      {offer && (
        <div className={styles.sentence}>
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => {
              offer.run();
              // What is compared stands in the text, which the card would cover.
              if (offer.does !== 'translate') onClose();
            }}
          >
            {t(OFFERS[offer.does])}
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
