import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, otherLocale } from '@/components/shell/locale';
import { LevelMark } from '@/components/ui/level-mark';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { type Position, shareRead } from '@/study/articles/position';
import { addressOf } from './address';
import styles from './library.module.css';

interface Props {
  readonly locale: Locale;
  readonly entry: ShelfEntry;
  readonly place: Position | undefined;
  /** Terms kept from it. */
  readonly kept: number;
  readonly tools?: ReactNode;
}

/** Words a minute of someone who reads two languages side by side. */
const READING_SPEED = 110;

/** An article on the shelf: its title in both languages, its level and length, and how far the learner has come. */
export function ShelfItem({ locale, entry, place, kept, tools }: Props) {
  const { t } = useTranslation('library');
  const { title, summary, sentences, words } = entry;
  const second = title[otherLocale('de')];
  const share = place ? shareRead(place) : 0;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <li className={styles.item}>
      <div>
        <h3 lang="de">
          <Link href={addressOf(locale, entry)}>{title.de || second}</Link>
        </h3>
        {second && second !== title.de && (
          <p className={styles.second} lang="en">
            {second}
          </p>
        )}
        {summary && <p className={styles.summary}>{summary[locale]}</p>}
        {tools}
      </div>
      <div className={styles.facts}>
        <p>
          <LevelMark {...entry} /> {t('sentences', { count: sentences })} ·{' '}
          {t('minutes', { count: Math.max(1, Math.round(words / READING_SPEED)) })}
        </p>
        {!entry.hasEnglish && <p>{t('germanOnly')}</p>}
        {share > 0 && (
          <>
            <div className={styles.read} aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
            </div>
            <p>{t('read', { percent })}</p>
          </>
        )}
        {kept > 0 && <p>{t('kept', { count: kept })}</p>}
      </div>
    </li>
  );
}
