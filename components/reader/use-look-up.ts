'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { KeptWord } from '@/study/terms/kept';
import { linkedWith, useBeadLinks } from './bead-links';
import { englishOf } from './drafts';
import { useGermanWord } from './german-word';
import { drawMark } from './highlights';
import type { LeavesInView } from './leaves-in-view';
import { indexKnown, isOneWord, knownWords, lookUp, withDictionary } from './look-up';
import { useMarks } from './marks';
import { useWhenIdle } from './when-idle';
import { rangesIn, type WordInHand } from './word-in-hand';

export type InHand = ReturnType<typeof useLookUp>;

/** The word in hand with all that is known of it, from the glossary, the learner and the dictionary; and its marks. */
export function useLookUp(
  text: RefObject<HTMLElement | null>,
  inView: LeavesInView,
  article: Article,
  kept: readonly KeptWord[],
) {
  const known = useMemo(() => knownWords(article.glossary, kept), [article, kept]);
  const index = useMemo(() => indexKnown(known), [known]);
  useMarks(inView, article, { known, index });
  const language = useLanguage();
  useWhenIdle(useCallback(() => void language.warm(article.slug), [language, article.slug]));

  const [word, setWord] = useState<WordInHand>();
  const english = word ? englishOf(article, word.bead) : '';
  const { answer, again } = useGermanWord(article, word?.side === 'de' ? word.span : undefined, english);
  const plain = useMemo(() => word && lookUp(article, word, index), [article, word, index]);
  const found = useMemo(() => {
    if (!plain || !answer?.result.ok) return plain;
    return withDictionary(plain, { word: answer.result.value, from: answer.from }, known, article.text.de);
  }, [plain, answer, known, article]);

  const links = useBeadLinks(article, word?.bead);
  const linked = useMemo(() => (found ? linkedWith(links, found.side, found.spans) : []), [links, found]);

  useEffect(() => {
    drawMark('word-in-hand', found ? rangesIn(text.current, found, found.spans) : []);
  }, [text, found]);
  useEffect(() => {
    const there = found && {
      bead: found.bead,
      side: found.side === 'de' ? ('en' as const) : ('de' as const),
    };
    drawMark('linked', there ? rangesIn(text.current, there, linked) : []);
  }, [text, found, linked]);
  useEffect(
    () => () => {
      drawMark('word-in-hand', []);
      drawMark('linked', []);
    },
    [],
  );

  const searching = word?.side === 'de' && answer === undefined && isOneWord(article, word.span);
  return { word, setWord, found, linked, searching, answer: answer?.result, again };
}
