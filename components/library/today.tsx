'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { type Position, shareBefore } from '@/study/articles/position';
import { loadQueue } from '@/study/queue/load-queue';
import { localDayStart } from '@/study/schedule/day';
import { readSettings } from '@/study/settings/settings';
import { knownPart, type Share } from '@/study/vocabulary/share';
import { addressOf } from './address';
import { HowFar } from './how-far';
import styles from './library.module.css';
import { percentOf } from './percent';

interface Props {
  readonly locale: Locale;
  /** The article in which reading was left. */
  readonly last: ShelfEntry | undefined;
  readonly place: Position | undefined;
  /** The article to read after it, by how much of it is known. */
  readonly next: { readonly entry: ShelfEntry; readonly share: Share } | undefined;
}

/** What is due today, where reading was left, and what to read next. */
export function Today({ locale, last, place, next }: Props) {
  const { t } = useTranslation('library');
  const queue = useStored(async (study) => {
    const settings = await readSettings(study);
    if (!settings.ok) return settings;
    const { foreign, newPerDay } = settings.value;
    return loadQueue(study, { language: foreign, newPerDay, dayStart: localDayStart });
  });
  const counts = queue?.ok ? queue.value.counts : undefined;
  const due = counts ? counts.due + counts.learning + counts.fresh : 0;

  return (
    <section className={styles.today} aria-label={t('today')}>
      <strong>{counts ? t('due', { count: due }) : '\u00a0'}</strong>
      {counts && counts.fresh > 0 && <span className={page.soft}>{t('fresh', { count: counts.fresh })}</span>}
      {due > 0 && (
        <Link className={buttons.go} href={`/${locale}/practice`}>
          {t('practise')}
        </Link>
      )}
      {last && (
        <Link className={styles.goOn} href={addressOf(locale, last)}>
          {t('goOn')} <cite lang="de">{last.title.de}</cite>
          {place && shareBefore(place) > 0 && (
            <small>
              <HowFar locale={locale} entry={last} place={place} />
            </small>
          )}
        </Link>
      )}
      {next && (
        <Link className={styles.goOn} href={addressOf(locale, next.entry)}>
          {t('next')} <cite lang="de">{next.entry.title.de}</cite>
          {t('nextKnown', { percent: percentOf(knownPart(next.share), locale) })}
        </Link>
      )}
    </section>
  );
}
