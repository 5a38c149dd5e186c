'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelMark } from '@/components/ui/level-mark';
import type { Article } from '@/corpus/articles/article';
import styles from './article-head.module.css';

interface Props {
  readonly article: Article;
  /** How much of it is known, where that can be told. */
  readonly share: ReactNode;
  readonly children: ReactNode;
}

/** What stands above the text: level, length, how much of it is known, and what can be done with it. */
export function ArticleHead({ article, share, children }: Props) {
  const { t } = useTranslation('reader');
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <LevelMark {...article} /> {t('sentences', { count: article.sentences.de.length })}
        {share}
      </p>
      {children}
    </div>
  );
}
