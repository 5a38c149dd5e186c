'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WordFailure } from '@/components/language/language';
import { useLanguage } from '@/components/language/language-provider';
import type { EnglishEntry } from '@/corpus/lexicon/entry';
import type { Result } from '@/corpus/result';

interface Answer {
  readonly surface: string;
  readonly result: Result<readonly EnglishEntry[], WordFailure>;
}

/** What the dictionary says of an English word; undefined while it is being asked. And how to ask again. */
export function useEnglishWord(surface: string, slug: string | undefined) {
  const language = useLanguage();
  const [answer, setAnswer] = useState<Answer>();
  const [tries, setTries] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    void language.englishWord(surface, slug).then((result) => {
      if (isCurrent) setAnswer({ surface, result });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, surface, slug, tries]);

  const again = useCallback(() => {
    setAnswer(undefined);
    setTries((before) => before + 1);
  }, []);
  return { answer: answer?.surface === surface ? answer.result : undefined, again };
}
