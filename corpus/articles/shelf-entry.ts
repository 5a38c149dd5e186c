import { runningWords } from '../text/running-words';
import type { Article } from './article';

/** What a shelf shows of an article, without its text. */
export interface ShelfEntry extends Pick<Article, 'id' | 'slug' | 'title' | 'summary' | 'level'> {
  /** German sentences. */
  readonly sentences: number;
  /** German words. */
  readonly words: number;
  readonly hasEnglish: boolean;
}

export function shelfEntry(article: Article): ShelfEntry {
  const { id, slug, title, summary, level, sentences, text } = article;
  const words = sentences.de.reduce((sum, sentence) => sum + runningWords(text.de, sentence), 0);
  return {
    id,
    title,
    sentences: sentences.de.length,
    words,
    hasEnglish: sentences.en.length > 0,
    ...(slug === undefined ? {} : { slug }),
    ...(summary === undefined ? {} : { summary }),
    ...(level === undefined ? {} : { level }),
  };
}
