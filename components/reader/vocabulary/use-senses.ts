'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { Article } from '@/corpus/articles/article';
import type { Sense, WordPlace } from '@/corpus/lexicon/look-up/german-word';
import { englishOf } from '../look-up/drafts';
import type { ListedWord } from './listed-words';

/** By the word's id; undefined within for what the dictionary does not have. */
type Senses = ReadonlyMap<string, Sense | undefined>;

/** Words that are looked up at a time: a word that is pressed meanwhile waits for no more than these. */
const PART = 10;

const placeOf = (article: Article, { place: { bead, sentence, spans } }: ListedWord): WordPlace => ({
  sentence: article.text.de.slice(sentence.start, sentence.end),
  offset: (spans[0]?.start ?? sentence.start) - sentence.start,
  english: englishOf(article, bead),
});

/** In which sense the dictionary takes words where they stand first, each looked up once; what the author explains is not. */
export function useSenses(article: Article, words: readonly ListedWord[]) {
  const language = useLanguage();
  const [senses, setSenses] = useState<Senses>(() => new Map());
  const [failure, setFailure] = useState<WordFailure>();
  const [tries, setTries] = useState(0);
  const asked = useRef(new Set<string>());

  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      while (isCurrent) {
        const part = words.filter(({ id, entry }) => !entry && !asked.current.has(id)).slice(0, PART);
        if (part.length === 0) return;
        for (const { id } of part) asked.current.add(id);
        const found = await language.senses(
          part.map((word) => placeOf(article, word)),
          article.slug,
        );
        if (!found.ok) {
          for (const { id } of part) asked.current.delete(id);
          setFailure(found.failure);
          return;
        }
        setSenses(
          (before) => new Map([...before, ...part.map(({ id }, at) => [id, found.value[at]] as const)]),
        );
      }
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [article, words, language, tries]);

  const again = useCallback(() => {
    setFailure(undefined);
    setTries((before) => before + 1);
  }, []);
  return { senses, failure, again };
}
