'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '@/components/shell/notices';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import button from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { REQUEST_LIMITS } from '@/corpus/translate/wire';
import { changeSetting } from '@/study/settings/settings';
import styles from './settings.module.css';

/** The code by which this learner may translate; an empty one takes it away. */
export function AccessCode({ kept }: { readonly kept: string | undefined }) {
  const { t } = useTranslation('settings');
  const study = useStudy();
  const tell = useStorageNotice();
  const notify = useNotice();
  const id = useId();
  const [typed, setTyped] = useState<string>();

  const keep = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    const code = (typed ?? kept ?? '').trim();
    const saved = await changeSetting(await study.open(), 'accessCode', code);
    tell(saved);
    if (!saved.ok) return;
    setTyped(undefined);
    notify({ text: t(code === '' ? 'translation.removed' : 'translation.kept') });
  };

  return (
    <form className={`${page.field} ${styles.code}`} onSubmit={keep}>
      <label htmlFor={id}>{t('translation.code')}</label>
      <div className={page.actions}>
        <input
          id={id}
          className={`${page.input} ${styles.secret}`}
          type="password"
          autoComplete="off"
          maxLength={REQUEST_LIMITS.code}
          value={typed ?? kept ?? ''}
          disabled={kept === undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className={button.plain} disabled={kept === undefined}>
          {t('translation.keep')}
        </button>
      </div>
      <p id={`${id}-hint`} className={page.soft}>
        {t('translation.hint')}
      </p>
    </form>
  );
}
