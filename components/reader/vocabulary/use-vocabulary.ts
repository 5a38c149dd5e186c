'use client';

import { useCallback, useEffect, useState } from 'react';
import { type CountFailure, ownVocabulary } from '@/components/language/article-vocabulary';
import { useLanguage } from '@/components/language/language-provider';
import { useStudy } from '@/components/shell/study-provider';
import type { Article } from '@/corpus/articles/article';
import type { Result } from '@/corpus/result';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';

/** The counted words of an article, undefined until they are there; and how to ask again. */
export function useVocabulary({ id, slug }: Pick<Article, 'id' | 'slug'>) {
  const study = useStudy();
  const language = useLanguage();
  const [counted, setCounted] = useState<Result<Vocabulary, CountFailure>>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const result =
        slug === undefined
          ? await ownVocabulary(id, await study.open(), language)
          : await language.vocabulary(slug);
      if (isCurrent) setCounted(result);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [id, slug, study, language, tries]);
  const again = useCallback(() => {
    setCounted(undefined);
    setTries((before) => before + 1);
  }, []);
  return { counted, again };
}
