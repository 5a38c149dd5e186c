'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { KeyHint } from '@/components/ui/key-hint';
import { keyFor } from '@/components/ui/keymap';
import type { Status } from '@/study/terms/status';
import type { Stand } from '@/study/terms/term';
import styles from './word-card.module.css';

interface Props {
  /** Absent as long as the word is not kept. */
  readonly status: Status | undefined;
  readonly onKeep: (stand?: Stand) => void;
  /** Takes a stand on the kept word; none has it practised. */
  readonly onStand: (stand: Stand | undefined) => void;
  readonly onRemove: () => void;
  /** What else a kept word offers. */
  readonly children?: ReactNode;
}

const STANDS = [
  { stand: 'known', label: 'know' },
  { stand: 'ignored', label: 'ignore' },
] as const;

/** What can be done with a word: practise it, know it, leave it alone; and what was done. */
export function WordActions({ status, onKeep, onStand, onRemove, children }: Props) {
  const { t } = useTranslation('reader');
  const isKept = status !== undefined;
  return (
    <div className={styles.actions}>
      {isKept && <span className={styles.kept}>✓ {t(`status.${status}`)}</span>}
      {/* One button with two meanings, so that it still has the focus after it was pressed. */}
      <button
        type="button"
        className={isKept ? buttons.quiet : buttons.go}
        onClick={() => (isKept ? onRemove() : onKeep())}
      >
        {isKept ? t('remove') : t('keep')}
        {!isKept && <KeyHint>{keyFor('keep')}</KeyHint>}
      </button>
      {STANDS.map(({ stand, label }) => (
        <button
          key={stand}
          type="button"
          className={buttons.quiet}
          aria-pressed={status === stand}
          onClick={() => (isKept ? onStand(status === stand ? undefined : stand) : onKeep(stand))}
        >
          {t(label)}
          <KeyHint>{keyFor(label)}</KeyHint>
        </button>
      ))}
      {children}
    </div>
  );
}
