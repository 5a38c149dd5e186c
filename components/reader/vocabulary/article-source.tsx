import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import styles from '../reader.module.css';

/** Where an article is from and what may be done with it. */
export function ArticleSource({ source, licence }: Article) {
  const { t } = useTranslation('reader');
  if (!source) return null;
  return (
    <p className={styles.source}>
      {t('source', { source })}
      {licence && ` · ${licence}`}
    </p>
  );
}
