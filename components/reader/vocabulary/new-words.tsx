'use client';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '@/components/ui/button.module.css';
import { termFinder } from '@/study/vocabulary/find-term';
import { type ListProps, NewWordList } from './new-word-list';
import { useVocabulary } from './use-vocabulary';

/** The words of an article on which the learner has taken no stand, once they are counted. */
export function NewWords(props: ListProps) {
  const { article, words } = props;
  const { t } = useTranslation('reader');
  const { counted, again } = useVocabulary(article);
  const find = useMemo(() => termFinder(words.map(({ term }) => term)), [words]);
  if (counted === undefined) return <p role="status">{t('words.counting')}</p>;
  if (counted.ok) return <NewWordList {...props} vocabulary={counted.value} find={find} />;
  return (
    <div role="alert">
      <p>{t('words.uncounted')}</p>
      <button type="button" className={buttons.quiet} onClick={again}>
        {t('dictionary.again')}
      </button>
    </div>
  );
}
