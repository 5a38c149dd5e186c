import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkAhead } from '@/components/shell/link-ahead';
import { type Locale, otherLocale } from '@/components/shell/locale';
import { LevelMark } from '@/components/ui/level-mark';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { isRead, type Position, shareBefore } from '@/study/articles/position';
import { minutesToRead } from '@/study/articles/reading-time';
import { knownPart, learningPart, type Share } from '@/study/vocabulary/share';
import { addressOf } from './address';
import { HowFar } from './how-far';
import styles from './library.module.css';
import { percentOf } from './percent';

interface Props {
  readonly locale: Locale;
  readonly entry: ShelfEntry;
  readonly place: Position | undefined;
  /** Terms kept from it. */
  readonly kept: number;
  /** How hard it is for the learner; absent where that cannot be told. */
  readonly share: Share | 'counting' | undefined;
  readonly tools?: ReactNode;
}

/** An article on the shelf: its title in both languages, its level and length, how hard it is, and how far the learner has come. */
export function ShelfItem({ locale, entry, place, kept, share, tools }: Props) {
  const { t } = useTranslation('library');
  const { title, summary, sentences, words } = entry;
  const second = title[otherLocale('de')];
  const finished = place !== undefined && isRead(place);
  const read = place ? shareBefore(place) : 0;
  const howHard = (of: Share): string => {
    const known = t('known', { percent: percentOf(knownPart(of), locale) });
    return of.learning === 0
      ? known
      : `${known} · ${t('learning', { percent: percentOf(learningPart(of), locale) })}`;
  };
  return (
    <li className={styles.item}>
      <div>
        <h3 lang="de">
          <LinkAhead href={addressOf(locale, entry)}>{title.de || second}</LinkAhead>
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
          {t('minutes', { count: minutesToRead(words) })}
        </p>
        {!entry.hasEnglish && <p>{t('germanOnly')}</p>}
        {share && <p>{share === 'counting' ? t('counting') : howHard(share)}</p>}
        {finished && <p>✓ {t('isRead')}</p>}
        {place && !finished && read > 0 && (
          <>
            <div className={styles.read} aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(read * 100)}%` }} />
            </div>
            <p>
              <HowFar locale={locale} entry={entry} place={place} />
            </p>
          </>
        )}
        {kept > 0 && <p>{t('kept', { count: kept })}</p>}
      </div>
    </li>
  );
}
