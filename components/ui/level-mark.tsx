import type { Article } from '@/corpus/articles/article';
import styles from './level.module.css';

/** The level of an article by the Common European Framework; nothing where it has none. */
export function LevelMark({ level }: Pick<Article, 'level'>) {
  return level === undefined ? null : <span className={styles.level}>{level}</span>;
}
