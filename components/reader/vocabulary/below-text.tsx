'use client';

import { useMemo } from 'react';
import type { GlossaryEntry } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import { ArticleSource } from './article-source';
import { ArticleWords, type ArticleWordsProps } from './article-words';
import { Glossary } from './glossary';

interface Props extends ArticleWordsProps {
  readonly foreign: Language;
  readonly onKeep: (entry: GlossaryEntry) => void;
}

/** What stands below the text: the glossary, the words that are new to who learns German, and where the article comes from. */
export function BelowText({ foreign, onKeep, ...words }: Props) {
  const { article } = words;
  const kept = useMemo(() => new Map(words.words.map(({ term }) => [term.id, term])), [words.words]);
  const isGerman = foreign === 'de';
  return (
    <>
      <Glossary entries={article.glossary} kept={kept} onKeep={isGerman ? onKeep : undefined} />
      {isGerman && <ArticleWords {...words} />}
      <ArticleSource {...article} />
    </>
  );
}
