import { runningWords } from '../text/running-words';
import type { Article } from './article';

const counted = new WeakMap<object, readonly number[]>();

/** How many German words stand before each bead; the last figure, behind all beads, is that of the whole article. */
export function wordsBefore(article: Pick<Article, 'beads' | 'sentences' | 'text'>): readonly number[] {
  const known = counted.get(article);
  if (known) return known;
  let sum = 0;
  const words = [0];
  for (const { de } of article.beads) {
    for (const sentence of article.sentences.de.slice(...de)) sum += runningWords(article.text.de, sentence);
    words.push(sum);
  }
  counted.set(article, words);
  return words;
}

/**
 * The share of an article that lies behind a reader who has the beads from `first` to `last` in view, 0…1, by German words.
 * Whoever sees the end has all of it behind.
 */
export function shareBehind(
  article: Pick<Article, 'beads' | 'sentences' | 'text'>,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const words = wordsBefore(article);
  const all = words.at(-1) ?? 0;
  return last + 1 >= article.beads.length || all === 0 ? 1 : (words[first] ?? 0) / all;
}
