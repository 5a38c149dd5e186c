'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { GermanWord, WordPlace } from '@/corpus/lexicon/look-up/german-word';
import type { Result } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';
import { englishOf } from './drafts';
import { isOneWord } from './look-up';
import type { WordInHand } from './word-in-hand';

/** What the dictionary says of the word in hand; its spans refer to the sentence, which begins at `from`. */
export interface Answer {
  readonly span: Span;
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

/**
 * Looks up the German word in hand. Undefined while that goes on, where none is in hand, and for a phrase.
 *
 * @returns the answer, and how to ask again
 */
export function useGermanWord(article: Article, word: WordInHand | undefined) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  const [tries, setTries] = useState(0);
  const span = word?.side === 'de' ? word.span : undefined;
  const bead = word?.bead;

  useEffect(() => {
    if (span === undefined || bead === undefined) return;
    const asked = germanPlace(article, bead, span);
    if (asked === undefined) return;
    let isCurrent = true;
    void language.germanWord(asked.place, article.slug).then((result) => {
      if (isCurrent) setAnswer({ span, from: asked.from, result });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, article, span, bead, tries]);

  const again = useCallback(() => {
    setAnswer(undefined);
    setTries((before) => before + 1);
  }, []);
  return { answer: answer?.span === span ? answer : undefined, again };
}
