'use client';

import { useCallback } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { EnglishPlace } from '@/corpus/lexicon/look-up/english-word';
import type { Span } from '@/corpus/text/span';
import { germanSentences } from './drafts';
import { isOneWord } from './look-up';
import { useWordAnswer } from './use-word-answer';
import type { WordInHand } from './word-in-hand';

/** What is asked of an English word. */
export const englishPlace = (article: Article, bead: number, span: Span): EnglishPlace => ({
  surface: article.text.en.slice(span.start, span.end),
  german: germanSentences(article, bead),
});

/** What the dictionary says of the English word in hand; of a phrase nothing. */
export function useEnglishWord(article: Article, word: WordInHand | undefined) {
  const language = useLanguage();
  const ask = useCallback(
    (bead: number, span: Span) =>
      isOneWord(article, 'en', span)
        ? language.englishWord(englishPlace(article, bead, span), article.slug)
        : undefined,
    [language, article],
  );
  return useWordAnswer('en', word, ask);
}
