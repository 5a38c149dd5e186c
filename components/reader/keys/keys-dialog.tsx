'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { readerKeyRows } from '@/components/ui/key-rows';
import { KeyTable } from '@/components/ui/key-table';
import { KEY_GROUPS } from '@/components/ui/keymap';
import styles from './keys-dialog.module.css';
import type { ReaderActions } from './reader-keys';

interface Props {
  /** What cannot be done here has no key here. */
  readonly actions: ReaderActions;
  readonly onClose: () => void;
}

/** All keys of the reader, in groups. Escape or a press beside it closes it, and what had the focus has it again. */
export function KeysDialog({ actions, onClose }: Props) {
  const { t } = useTranslation(['reader', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const words = { key: t('keys.key'), does: t('keys.effect'), or: t('keys.or') };
  const tables = KEY_GROUPS.map((group) => ({
    group,
    rows: readerKeyRows(t, group, (act) => actions[act] !== undefined),
  }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard there is Escape, and the button
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="all-keys"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2 id="all-keys">{t('keys.title')}</h2>
          <button
            type="button"
            className={buttons.quiet}
            aria-label={t('common:close')}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <div className={styles.tables}>
          {tables
            .filter(({ rows }) => rows.length > 0)
            .map(({ group, rows }) => (
              <KeyTable key={group} caption={t(`keys.groups.${group}`)} rows={rows} words={words} />
            ))}
        </div>
      </div>
    </dialog>
  );
}
