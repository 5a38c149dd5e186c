'use client';

import { useTranslation } from 'react-i18next';
import type { ImportFailure } from '@/corpus/import/read-plain';
import styles from './import.module.css';

/** One sentence that says why a text cannot be imported. */
export function Refusal({ failure }: { failure: ImportFailure | { readonly kind: 'failed' } }) {
  const { t, i18n } = useTranslation('import');
  const inDigits = new Intl.NumberFormat(i18n.language).format;
  return (
    <p role="alert" className={styles.refusal}>
      {failure.kind === 'failed' && t('refused.failed')}
      {failure.kind === 'empty' && t('refused.empty')}
      {failure.kind === 'too-long' &&
        t('refused.too-long', { length: inDigits(failure.length), limit: inDigits(failure.limit) })}
    </p>
  );
}
