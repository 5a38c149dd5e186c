'use client';

import { useTranslation } from 'react-i18next';
import type { Example } from '@/study/terms/term';
import { cutAtForm } from './gapped';
import styles from './practice.module.css';

/** The German sentence: with the word in question marked, or with a gap in its place. */
export function ExampleGerman({ example, gap }: { example: Example; gap: boolean }) {
  const { t } = useTranslation('practice');
  let offset = 0;
  return (
    <blockquote lang="de" className={styles.example}>
      {cutAtForm(example.de, example.form).map(({ text, asked }) => {
        const key = offset;
        offset += text.length;
        if (!asked) return text;
        if (!gap) return <b key={key}>{text}</b>;
        return (
          <span key={key} className={styles.gap} role="img" aria-label={t('gap')}>
            …
          </span>
        );
      })}
    </blockquote>
  );
}

export function ExampleEnglish({ example }: { example: Example }) {
  const { t } = useTranslation('practice');
  if (example.en === '') return null;
  return (
    <blockquote lang="en" className={styles.example}>
      {example.en}
      {example.english === 'machine' && <small className={styles.machine}> {t('machine')}</small>}
    </blockquote>
  );
}
