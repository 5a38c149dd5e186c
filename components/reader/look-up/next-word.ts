import type { Article } from '@/corpus/articles/article';
import type { Language, Span } from '@/corpus/text/span';
import { wordsOf } from './look-up';

/** A word and its bead. */
interface PlacedWord {
  readonly bead: number;
  readonly span: Span;
}

/** The word of a side behind or before a word or phrase, over the ends of beads; without one, the bead's first or last. */
export function nextWord(
  article: Article,
  side: Language,
  bead: number,
  span: Span | undefined,
  by: 1 | -1,
): PlacedWord | undefined {
  const words = wordsOf(article, bead, side);
  const beside =
    by === 1
      ? words.find(({ start }) => span === undefined || start >= span.end)
      : words.findLast(({ end }) => span === undefined || end <= span.start);
  if (beside) return { bead, span: beside };
  for (let other = bead + by; other >= 0 && other < article.beads.length; other += by) {
    const found = wordsOf(article, other, side).at(by === 1 ? 0 : -1);
    if (found) return { bead: other, span: found };
  }
  return undefined;
}

/** A word from which a phrase has grown, or is to grow; `from` is absent where it has not begun to. */
interface Growing {
  readonly bead: number;
  readonly side: Language;
  readonly span: Span;
  readonly from?: Span;
}

/**
 * The phrase with one word more on one side, or one less, as a selection grows and shrinks with Shift and an arrow: it always
 * holds the word it began with, and it ends where the sentence ends.
 */
export function grown(
  article: Article,
  { bead, side, span, from = span }: Growing,
  by: 1 | -1,
): { readonly span: Span; readonly from: Span } | undefined {
  const sentences = article.sentences[side];
  const [first, end] = article.beads[bead]?.[side] ?? [0, 0];
  const sentence = sentences.slice(first, end).find((one) => one.start <= from.start && from.end <= one.end);
  if (!sentence) return undefined;
  const words = wordsOf(article, bead, side).filter(
    ({ start, end }) => sentence.start <= start && end <= sentence.end,
  );
  const anchor = words.findIndex(({ start }) => start >= from.start);
  // The end that moves: the last word where the phrase begins with its anchor, else the first.
  const head =
    span.start === from.start
      ? words.findLastIndex((one) => one.end <= span.end)
      : words.findIndex((one) => one.start >= span.start);
  const start = words[Math.min(anchor, head + by)];
  const last = words[Math.max(anchor, head + by)];
  return start && last && anchor >= 0 ? { span: { start: start.start, end: last.end }, from } : undefined;
}
