'use client';

import { useCallback } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { GermanWord, WordPlace } from '@/corpus/lexicon/look-up/german-word';
import type { Result } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';
import { englishOf } from './drafts';
import { isOneWord } from './look-up';
import { useWordAnswer } from './use-word-answer';
import type { WordInHand } from './word-in-hand';

/** What the dictionary says of the word in hand; its spans refer to the sentence, which begins at `from`. */
interface Answer {
  readonly from: number;
  readonly result: Result<GermanWord, WordFailure>;
}

/** What is asked of a German word, and where its sentence begins; nothing for a phrase. */
export function germanPlace(
  article: Article,
  bead: number,
  span: Span,
): { readonly place: WordPlace; readonly from: number } | undefined {
  if (!isOneWord(article, 'de', span)) return undefined;
  const sentence = article.sentences.de.find(({ start, end }) => start <= span.start && span.end <= end);
  if (sentence === undefined) return undefined;
  const { start: from, end } = sentence;
  const text = article.text.de.slice(from, end);
  return { place: { sentence: text, offset: span.start - from, english: englishOf(article, bead) }, from };
}

/** What the dictionary says of the German word in hand, and where its sentence begins; of a phrase nothing. */
export function useGermanWord(article: Article, word: WordInHand | undefined) {
  const language = useLanguage();
  const ask = useCallback(
    (bead: number, span: Span): Promise<Answer> | undefined => {
      const asked = germanPlace(article, bead, span);
      return (
        asked &&
        language.germanWord(asked.place, article.slug).then((result) => ({ from: asked.from, result }))
      );
    },
    [language, article],
  );
  return useWordAnswer('de', word, ask);
}
