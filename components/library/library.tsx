'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { type ShelfEntry, shelfEntry } from '@/corpus/articles/shelf-entry';
import { ownArticles } from '@/study/articles/own-article';
import { positions } from '@/study/articles/positions';
import { keptTerms } from '@/study/terms/kept';
import styles from './library.module.css';
import { OwnTools } from './own-tools';
import { ShelfItem } from './shelf-item';
import { Today } from './today';

interface Props {
  readonly locale: Locale;
  readonly bundled: readonly ShelfEntry[];
}

/** What is due today, and what there is to read. */
export function Library({ locale, bundled }: Props) {
  const { t } = useTranslation(['library', 'common']);
  const stored = useStored(ownArticles);
  const own = useMemo(() => (stored?.ok ? stored.value.map(shelfEntry) : []), [stored]);
  const places = useStored(positions);
  const terms = useStored(keptTerms);

  const placeOf = useMemo(
    () => new Map((places?.ok ? places.value : []).map((place) => [place.id, place])),
    [places],
  );
  const keptIn = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { example } of terms?.ok ? terms.value : []) {
      if (example) counts.set(example.articleId, (counts.get(example.articleId) ?? 0) + 1);
    }
    return counts;
  }, [terms]);
  const last = (places?.ok ? places.value : []).flatMap(
    ({ id }) => [...own, ...bundled].find((entry) => entry.id === id) ?? [],
  )[0];

  const item = (entry: ShelfEntry) => (
    <ShelfItem
      key={entry.id}
      locale={locale}
      entry={entry}
      place={placeOf.get(entry.id)}
      kept={keptIn.get(entry.id) ?? 0}
      tools={entry.slug === undefined && <OwnTools entry={entry} />}
    />
  );

  return (
    <>
      <h1 className={page.sr}>{t('common:rooms.library')}</h1>
      {stored?.ok === false && <p role="alert">{t(`common:storage.${stored.failure.kind}`)}</p>}
      <Today locale={locale} last={last} place={last && placeOf.get(last.id)} />
      <section aria-labelledby="bundled">
        <h2 id="bundled" className={styles.heading}>
          {t('bundled')}
        </h2>
        <ol className={styles.shelf}>{bundled.map(item)}</ol>
      </section>
      <section className={styles.own} aria-labelledby="own">
        <h2 id="own" className={styles.heading}>
          {t('own')}
        </h2>
        {own.length === 0 ? (
          <p className={page.soft}>{t('none')}</p>
        ) : (
          <ol className={styles.shelf}>{own.map(item)}</ol>
        )}
        <Link className={buttons.plain} href={`/${locale}/import`}>
          {t('import')}
        </Link>
      </section>
    </>
  );
}
