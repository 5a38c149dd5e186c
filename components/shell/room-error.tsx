'use client';

import { useTranslation } from 'react-i18next';
import styles from './plain-page.module.css';

/** A defect in one room: the others go on working. */
export function RoomError({ reset }: { error: Error; reset: () => void }) {
  const { t, i18n } = useTranslation('common');
  return (
    <div className={styles.page} role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <p>
        <button type="button" onClick={reset}>
          {t('error.again')}
        </button>
      </p>
      <p>
        <a href={`/${i18n.language}`}>{t('missing.back')}</a>
      </p>
    </div>
  );
}
