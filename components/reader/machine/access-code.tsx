'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import styles from './access-code.module.css';

/** Asks once for the code by which the learner may use this installation's translator. */
export function AccessCode({ onAnswer }: { onAnswer: (code: string | undefined) => void }) {
  const { t } = useTranslation(['reader', 'common']);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code') ?? '').trim();
    if (code) onAnswer(code);
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="access-code"
      onClose={() => onAnswer(undefined)}
    >
      <form onSubmit={submit}>
        <h2 id="access-code">{t('machine.codeTitle')}</h2>
        <p>{t('machine.codeText')}</p>
        <div className={page.field}>
          <label htmlFor="code">{t('machine.code')}</label>
          <input id="code" name="code" type="password" className={page.input} autoComplete="off" required />
        </div>
        <div className={page.actions}>
          <button type="submit" className={buttons.go}>
            {t('machine.translate')}
          </button>
          <button type="button" className={buttons.quiet} onClick={() => dialog.current?.close()}>
            {t('common:cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
