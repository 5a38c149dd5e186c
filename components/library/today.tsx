'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import type { Position } from '@/study/articles/position';
import { loadQueue } from '@/study/queue/load-queue';
import { localDayStart } from '@/study/schedule/day';
import { readSettings } from '@/study/settings/settings';
import { addressOf } from './address';
import styles from './library.module.css';

interface Props {
  readonly locale: Locale;
  /** The article that was read last. */
  readonly last: ShelfEntry | undefined;
  readonly place: Position | undefined;
}

/** What is due today, and where reading was left. */
export function Today({ locale, last, place }: Props) {
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
      {last && place && place.furthest + 1 < place.beads && (
        <Link className={styles.goOn} href={addressOf(locale, last)}>
          {t('goOn')} <cite lang="de">{last.title.de}</cite>
        </Link>
      )}
    </section>
  );
}
