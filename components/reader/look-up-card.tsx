'use client';

import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import type { Example, TermDraft } from '@/study/terms/term';
import { KnownWord } from './known-word';
import type { LookUp } from './look-up';
import { OwnWord } from './own-word';
import { WordCard } from './word-card';
import styles from './word-card.module.css';

interface Props {
  readonly found: LookUp;
  readonly at: Range;
  readonly byKeyboard: boolean;
  readonly example: Example;
  readonly onKeep: () => void;
  readonly onKeepOwn: (draft: TermDraft) => void;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
  /** Where the sentence can still be translated by a machine. */
  readonly onTranslate?: (() => void) | undefined;
}

/** What is known of the word in hand; where nothing is, room for the learner's own gloss. */
export function LookUpCard(props: Props) {
  const { found, at, byKeyboard, example, onKeep, onKeepOwn, onRemove, onClose, onTranslate } = props;
  const { t } = useTranslation('reader');
  const { known } = found;
  return (
    <WordCard at={at} label={t('card', { word: found.form })} takesFocus={byKeyboard} onClose={onClose}>
      {known ? (
        <KnownWord known={known} onKeep={onKeep} onRemove={() => onRemove(known.id)} />
      ) : (
        <OwnWord key={found.form} form={found.form} example={example} onKeep={onKeepOwn} />
      )}
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
