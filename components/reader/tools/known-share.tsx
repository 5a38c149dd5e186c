'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vocabularyAtHand } from '@/components/language/article-vocabulary';
import { useLanguage } from '@/components/language/language-provider';
import { useStored } from '@/components/shell/study-provider';
import { useWhenUsed } from '@/components/shell/when-used';
import type { Article } from '@/corpus/articles/article';
import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { KeptWord } from '@/study/terms/kept';
import { termFinder } from '@/study/vocabulary/find-term';
import { knownPart, shareOf } from '@/study/vocabulary/share';

interface Props {
  readonly article: Pick<Article, 'id' | 'slug'>;
  readonly words: readonly KeptWord[];
}

/** The counted words of an article where they are at hand: none are counted for this alone. */
function useVocabularyAtHand({ id, slug }: Pick<Article, 'id' | 'slug'>): Vocabulary | undefined {
  const language = useLanguage();
  const [isUsed, setUsed] = useState(false);
  const [bundled, setBundled] = useState<Vocabulary>();
  useWhenUsed(useCallback(() => setUsed(true), []));
  const own = useStored(
    async (study) => (isUsed && slug === undefined ? vocabularyAtHand(id, study) : undefined),
    [id, slug, isUsed],
  );
  useEffect(() => {
    if (!isUsed || slug === undefined) return;
    void language.vocabulary(slug).then((words) => {
      if (words.ok) setBundled(words.value);
    });
  }, [language, slug, isUsed]);
  return bundled ?? own;
}

/** How much of the article the learner knows, among its facts. */
export function KnownShare({ article, words }: Props) {
  const { t, i18n } = useTranslation('reader');
  const vocabulary = useVocabularyAtHand(article);
  const find = useMemo(() => termFinder(words.map(({ term }) => term)), [words]);
  const share = useMemo(() => vocabulary && shareOf(vocabulary, find), [vocabulary, find]);
  if (!share) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(knownPart(share));
  return <> · {t('knownShare', { percent })}</>;
}
