'use client';

import { useTranslation } from 'react-i18next';
import type { Sides } from '@/corpus/articles/article';
import type { Imported } from '@/corpus/import/read-plain';
import styles from './import.module.css';
import type { Taken } from './preparation';

interface Props {
  readonly found: Imported['found'];
  readonly text: Sides<string>;
  readonly taken: Taken;
  readonly onTake: (taken: Taken) => void;
}

/** What was set aside as advertisement, appeal or navigation; each can be taken back. */
export function AsideList({ found, text, taken, onTake }: Props) {
  const { t } = useTranslation('import');
  if (found.de.length + found.en.length === 0) return null;
  const toggle = (side: 'de' | 'en', index: number): void => {
    const before = taken[side];
    const after = before.includes(index) ? before.filter((other) => other !== index) : [...before, index];
    onTake({ ...taken, [side]: after });
  };
  return (
    <fieldset className={styles.aside}>
      <legend>{t('aside.title')}</legend>
      <p>{t('aside.text')}</p>
      {(['de', 'en'] as const).flatMap((side) =>
        found[side].map(({ start, end, reason }, index) => (
          <label key={`${side}${start}`} className={styles.region}>
            <input
              type="checkbox"
              checked={taken[side].includes(index)}
              onChange={() => toggle(side, index)}
              aria-label={t('aside.take', { reason: t(`aside.${reason}`) })}
            />
            <span>
              <small>{t(`aside.${reason}`)}</small>
              <span lang={side} className={styles.regionText}>
                {text[side].slice(start, end).trim()}
              </span>
            </span>
          </label>
        )),
      )}
    </fieldset>
  );
}
