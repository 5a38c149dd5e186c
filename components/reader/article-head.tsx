'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelMark } from '@/components/ui/level-mark';
import type { Article } from '@/corpus/articles/article';
import styles from './article-head.module.css';

/** What stands above the text: level, length, and what can be done with it. */
export function ArticleHead({ article, children }: { article: Article; children: ReactNode }) {
  const { t } = useTranslation('reader');
  return (
    <div className={styles.head}>
      <p className={styles.facts}>
        <LevelMark {...article} /> {t('sentences', { count: article.sentences.de.length })}
      </p>
      {children}
    </div>
  );
}
