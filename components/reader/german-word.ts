'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { GermanWord } from '@/corpus/lexicon/look-up/german-word';
import type { Result } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';
import { isOneWord } from './look-up';

/** What the dictionary says of the word in hand; its spans refer to the sentence, which begins at `from`. */
export interface Answer {
  readonly span: Span;
  readonly from: number;
  readonly result: Result<GermanWord, WordFailure>;
}

/**
 * Looks up the word in hand. Undefined while that goes on, where no word is in hand, and for a phrase.
 *
 * @param english of the bead
 * @returns the answer, and how to ask again
 */
export function useGermanWord(article: Article, span: Span | undefined, english: string) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (span === undefined || !isOneWord(article, 'de', span)) return;
    const sentence = article.sentences.de.find(({ start, end }) => start <= span.start && span.end <= end);
    if (sentence === undefined) return;
    let isCurrent = true;
    const text = article.text.de.slice(sentence.start, sentence.end);
    const place = { sentence: text, offset: span.start - sentence.start, english };
    void language.germanWord(place, article.slug).then((result) => {
      if (isCurrent) setAnswer({ span, from: sentence.start, result });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, article, span, english, tries]);

  const again = useCallback(() => {
    setAnswer(undefined);
    setTries((before) => before + 1);
  }, []);
  return { answer: answer?.span === span ? answer : undefined, again };
}
