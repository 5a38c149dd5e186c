'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { EnglishPlace, EnglishSense } from '@/corpus/lexicon/look-up/english-word';
import type { Result } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';
import { germanSentences } from './drafts';
import { isOneWord } from './look-up';
import type { WordInHand } from './word-in-hand';

interface Answer {
  readonly span: Span;
  readonly result: Result<readonly EnglishSense[], WordFailure>;
}

/** What is asked of an English word. */
export const englishPlace = (article: Article, bead: number, span: Span): EnglishPlace => ({
  surface: article.text.en.slice(span.start, span.end),
  german: germanSentences(article, bead),
});

/**
 * What the dictionary says of an English word in hand. Undefined while that is asked, where none is in hand, and for a phrase.
 *
 * @returns the answer, and how to ask again
 */
export function useEnglishWord(article: Article, word: WordInHand | undefined) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  const [tries, setTries] = useState(0);
  const span = word?.side === 'en' ? word.span : undefined;
  const bead = word?.bead;

  useEffect(() => {
    if (span === undefined || bead === undefined || !isOneWord(article, 'en', span)) return;
    let isCurrent = true;
    void language.englishWord(englishPlace(article, bead, span), article.slug).then((result) => {
      if (isCurrent) setAnswer({ span, result });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, article, span, bead, tries]);

  const again = useCallback(() => {
    setAnswer(undefined);
    setTries((before) => before + 1);
  }, []);
  return { answer: answer?.span === span ? answer?.result : undefined, again };
}
