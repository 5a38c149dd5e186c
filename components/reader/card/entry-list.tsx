'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dictionary.module.css';

interface Props<Entry> {
  readonly entries: readonly Entry[];
  /** So many are shown at once; the others wait until they are asked for. */
  readonly atOnce: number;
  /** Draws what stands in the list's item. */
  readonly item: (entry: Entry) => ReactNode;
}

/** Entries of the dictionary, the likeliest first; nothing where there are none. */
export function EntryList<Entry>({ entries, atOnce, item }: Props<Entry>) {
  const { t } = useTranslation('reader');
  const more = entries.slice(atOnce);
  if (entries.length === 0) return null;
  const list = (some: readonly Entry[]) => (
    <ol className={styles.entries}>
      {some.map((entry) => (
        <li key={JSON.stringify(entry)} className={styles.entry}>
          {item(entry)}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {list(entries.slice(0, atOnce))}
      {more.length > 0 && (
        <details className={styles.more}>
          <summary>
            {t('dictionary.more')} ({more.length})
          </summary>
          {list(more)}
        </details>
      )}
    </>
  );
}
