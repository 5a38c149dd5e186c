'use client';

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStorageNotice } from '@/components/shell/storage-notice';
import { useStudy } from '@/components/shell/study-provider';
import page from '@/components/ui/page.module.css';
import { changeSetting, MOST_NEW_PER_DAY } from '@/study/settings/settings';
import { LEAST_NEW, parseNewPerDay } from './new-per-day';
import { Section } from './section';
import styles from './settings.module.css';

const BOUNDS = { least: LEAST_NEW, most: MOST_NEW_PER_DAY };

/** Saves as the learner types; what is no number stays in the field, and the number before it stays in force. */
export function PracticeSection({ newPerDay }: { readonly newPerDay: number | undefined }) {
  const { t } = useTranslation('settings');
  const study = useStudy();
  const tell = useStorageNotice();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const wrong = typed !== undefined && parseNewPerDay(typed) === undefined;
  // An empty field may be on the way to another number, until it is left.
  const complain = wrong && (left || typed !== '');

  const change = async (text: string): Promise<void> => {
    setTyped(text);
    setLeft(false);
    const count = parseNewPerDay(text);
    if (count !== undefined) tell(await changeSetting(await study.open(), 'newPerDay', count));
  };
  const leave = (): void => {
    setLeft(true);
    if (!wrong) setTyped(undefined);
  };

  return (
    <Section title={t('practice.title')}>
      <div className={page.field}>
        <label htmlFor={id}>{t('practice.newPerDay')}</label>
        <input
          id={id}
          className={`${page.input} ${styles.number}`}
          type="number"
          inputMode="numeric"
          min={LEAST_NEW}
          max={MOST_NEW_PER_DAY}
          step={1}
          value={typed ?? newPerDay ?? ''}
          disabled={newPerDay === undefined}
          aria-invalid={complain}
          aria-describedby={`${id}-hint ${id}-wrong`}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={leave}
        />
        <p id={`${id}-hint`} className={page.soft}>
          {t('practice.hint', BOUNDS)}
        </p>
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {complain && t('practice.wrong', { ...BOUNDS, kept: newPerDay })}
        </p>
      </div>
    </Section>
  );
}
