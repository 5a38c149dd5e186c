'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { applyOrder, readOrder } from '@/components/shell/device';
import type { Locale } from '@/components/shell/locale';
import { useStored } from '@/components/shell/study-provider';
import { usePreference } from '@/components/shell/use-preference';
import buttons from '@/components/ui/button.module.css';
import page from '@/components/ui/page.module.css';
import { type ShelfEntry, shelfEntry } from '@/corpus/articles/shelf-entry';
import { ownArticles } from '@/study/articles/own-article';
import { isRead } from '@/study/articles/position';
import { positions } from '@/study/articles/positions';
import { keptTerms } from '@/study/terms/kept';
import { nextArticle } from '@/study/vocabulary/next-article';
import styles from './library.module.css';
import { OwnTools } from './own-tools';
import { ShelfItem } from './shelf-item';
import { ShelfOrderChoice } from './shelf-order';
import { sortShelf } from './sort-shelf';
import { Today } from './today';
import { useShares } from './use-shares';

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
  const all = useMemo(() => (stored?.ok ? [...bundled, ...own] : undefined), [stored, bundled, own]);
  const shares = useShares(all);
  const [order = 'given', chooseOrder] = usePreference(readOrder, applyOrder);
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

  const isUnfinished = ({ id }: ShelfEntry): boolean => {
    const place = placeOf.get(id);
    return place === undefined || !isRead(place);
  };
  // It comes after the one in which reading was left.
  const next = nextArticle(
    [...bundled, ...own].flatMap((entry) => {
      const share = shares.get(entry.id);
      return share && share !== 'counting' && isUnfinished(entry) && entry !== last ? [{ entry, share }] : [];
    }),
  );

  const item = (entry: ShelfEntry) => (
    <ShelfItem
      key={entry.id}
      locale={locale}
      entry={entry}
      place={placeOf.get(entry.id)}
      kept={keptIn.get(entry.id) ?? 0}
      share={shares.get(entry.id)}
      tools={entry.slug === undefined && <OwnTools entry={entry} />}
    />
  );

  return (
    <>
      <h1 className={page.sr}>{t('common:rooms.library')}</h1>
      {stored?.ok === false && <p role="alert">{t(`common:storage.${stored.failure.kind}`)}</p>}
      <Today
        locale={locale}
        last={last && isUnfinished(last) ? last : undefined}
        place={last && placeOf.get(last.id)}
        next={next}
      />
      <section aria-labelledby="bundled">
        <div className={styles.top}>
          <h2 id="bundled" className={styles.heading}>
            {t('bundled')}
          </h2>
          {shares.size > 0 && <ShelfOrderChoice order={order} onChoose={chooseOrder} />}
        </div>
        <ol className={styles.shelf}>{sortShelf(bundled, order, shares).map(item)}</ol>
      </section>
      <section className={styles.own} aria-labelledby="own">
        <h2 id="own" className={styles.heading}>
          {t('own')}
        </h2>
        {own.length === 0 ? (
          <p className={page.soft}>{t('none')}</p>
        ) : (
          <ol className={styles.shelf}>{sortShelf(own, order, shares).map(item)}</ol>
        )}
        <Link className={buttons.plain} href={`/${locale}/import`}>
          {t('import')}
        </Link>
      </section>
    </>
  );
}
