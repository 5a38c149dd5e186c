'use client';

import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { KeyHint } from '@/components/ui/key-hint';
import { type Card, GRADES, type Grade } from '@/study/schedule/card';
import { preview } from '@/study/schedule/fsrs';
import { formatInterval } from './interval';
import styles from './practice.module.css';

interface Props {
  readonly locale: Locale;
  readonly card: Card;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onGrade: (grade: Grade) => void;
}

/** The four grades, each with the interval it would give. */
export function Grades({ locale, card, now, onGrade }: Props) {
  const { t } = useTranslation('practice');
  const due = preview(card, now);
  return (
    <fieldset className={styles.grades} aria-label={t('grades')}>
      {GRADES.map((grade) => (
        <button key={grade} type="button" data-grade={grade} onClick={() => onGrade(grade)}>
          {t(`grade.${grade}`)}
          <small>{formatInterval(due[grade] - now, locale)}</small>
          <KeyHint>{grade}</KeyHint>
        </button>
      ))}
    </fieldset>
  );
}
