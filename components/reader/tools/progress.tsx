'use client';

import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useStored } from '@/components/shell/study-provider';
import type { Article } from '@/corpus/articles/article';
import { wordsBefore } from '@/corpus/articles/words-before';
import { shareBefore } from '@/study/articles/position';
import { positionOf } from '@/study/articles/positions';
import { minutesToRead } from '@/study/articles/reading-time';
import styles from './progress.module.css';

/**
 * How far one is and how long it will take: a line at the window's edge, and a few words that stay below it. It follows the place
 * that is kept, so that it and the shelf say the same, and is drawn anew alone.
 */
export function Progress({ article }: { article: Article }) {
  const { t, i18n } = useTranslation('reader');
  const stored = useStored((study) => positionOf(study, article.id), [article.id]);
  if (!stored?.ok) return <p className={styles.progress} />;
  const share = stored.value ? shareBefore(stored.value) : 0;
  const count = minutesToRead((wordsBefore(article).at(-1) ?? 0) * (1 - share));
  // A format is dear to make, and most open an article at its beginning.
  const percent = (): string => new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share);
  return (
    <p className={styles.progress} style={{ '--share': share } as CSSProperties}>
      <span>
        {share === 1
          ? t('progress.end')
          : share === 0
            ? t('progress.start', { count })
            : t('progress.left', { count, percent: percent() })}
      </span>
    </p>
  );
}
