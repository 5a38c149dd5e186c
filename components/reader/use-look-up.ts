'use client';

import { type RefObject, useEffect, useMemo } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { Term } from '@/study/terms/term';
import { useGermanWord } from './german-word';
import { indexKnown, isOneWord, knownWords, lookUp, withDictionary } from './look-up';
import { useMarks } from './marks';
import { useWordInHand } from './word-in-hand';

/** The word in hand with all that is known of it, from the glossary, the learner and the dictionary; and its marks. */
export function useLookUp(text: RefObject<HTMLElement | null>, article: Article, terms: readonly Term[]) {
  const known = useMemo(() => knownWords(article.glossary, terms), [article, terms]);
  const index = useMemo(() => indexKnown(known), [known]);
  useMarks(text, article, index);

  const { word, setWord, mark } = useWordInHand(text);
  const { answer, again } = useGermanWord(article, word?.span);
  const plain = useMemo(() => word && lookUp(article, word.bead, word.span, index), [article, word, index]);
  const found = useMemo(() => {
    if (!plain || !answer?.result.ok) return plain;
    return withDictionary(plain, { word: answer.result.value, from: answer.from }, known, article.text.de);
  }, [plain, answer, known, article]);

  useEffect(() => {
    if (found) mark(found.bead, found.spans);
    else mark(0, []);
  }, [found, mark]);

  const searching = word !== undefined && answer === undefined && isOneWord(article, word.span);
  return { word, setWord, found, searching, answer: answer?.result, again };
}
