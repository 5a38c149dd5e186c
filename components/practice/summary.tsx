'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { Language } from '@/corpus/text/span';
import type { DaySummary } from '@/study/statistics/day-summary';
import { keptTerms } from '@/study/terms/kept';
import { languageOf } from '@/study/terms/term';
import { formatInterval } from './interval';
import styles from './practice.module.css';

interface Props {
  readonly locale: Locale;
  /** The language that is practised. */
  readonly language: Language;
  readonly summary: DaySummary;
  /** When the next card falls due. Milliseconds since 1970, as `now`. */
  readonly nextDue: number | undefined;
  readonly now: number;
  readonly onGoOn: () => void;
}

/** As long as a browser can wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Nothing is left to ask: what the day has brought, and when it goes on. */
export function Summary({ locale, language, summary, nextDue, now, onGoOn }: Props) {
  const { t } = useTranslation('practice');
  const terms = useStored(keptTerms);
  const { answers, again, fresh, took, dueTomorrow } = summary;
  const wait = nextDue === undefined ? undefined : Math.max(0, nextDue - now);

  useEffect(() => {
    if (wait === undefined || wait > LONGEST_WAIT) return;
    const timer = setTimeout(onGoOn, wait + 500);
    return () => clearTimeout(timer);
  }, [wait, onGoOn]);

  if (terms === undefined) return null;
  const isEmpty = terms.ok && !terms.value.some((term) => languageOf(term) === language);
  return (
    <section className={page.page}>
      <h2 className={page.title}>{t(isEmpty ? 'nothingKept' : answers > 0 ? 'done' : 'nothingDue')}</h2>
      {isEmpty && <p>{t('howToKeep')}</p>}
      {answers > 0 && (
        <ul className={styles.summary}>
          <li>{t('summary.answers', { count: answers })}</li>
          <li>{t('summary.fresh', { count: fresh })}</li>
          <li>{t('summary.again', { count: again })}</li>
          <li>{t('summary.took', { time: formatInterval(took, locale) })}</li>
          <li>{t('summary.tomorrow', { count: dueTomorrow })}</li>
        </ul>
      )}
      {wait !== undefined && (
        <p className={styles.nextIn}>{t('nextIn', { time: formatInterval(wait, locale) })}</p>
      )}
      <p className={page.actions}>
        <Link className={buttons.go} href={`/${locale}`}>
          {t('toLibrary')}
        </Link>
      </p>
    </section>
  );
}
