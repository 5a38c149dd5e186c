'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/corpus/articles/article';
import type { Span } from '@/corpus/text/span';
import type { KeptWord } from '@/study/terms/kept';
import type { InHand } from '../look-up/use-look-up';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from '../text/bead-in-hand';
import styles from './article-words.module.css';

/** Comes when it is opened: whoever only reads needs no list. */
const NewWords = dynamic(async () => (await import('./new-words')).NewWords, { ssr: false });

export interface ArticleWordsProps {
  readonly article: Article;
  readonly hand: BeadInHand;
  readonly inHand: InHand;
  readonly focusText: () => void;
  readonly words: readonly KeptWord[];
  readonly machine: MachineTexts;
}

/** The words of the article that are new to the learner, below the glossary; made when it is opened for the first time. */
export function ArticleWords({ article, hand, inHand, focusText, words, machine }: ArticleWordsProps) {
  const { t } = useTranslation('reader');
  const [opened, setOpened] = useState(false);

  const goTo = (bead: number, span: Span): void => {
    hand.bring(bead);
    hand.elements(bead)[0]?.scrollIntoView({ block: 'center' });
    focusText();
    inHand.setWord({ bead, side: 'de', span, open: false, byKeyboard: true });
  };

  return (
    <details
      className={styles.section}
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>
        <h2>{t('words.title')}</h2>
      </summary>
      {opened && <NewWords article={article} words={words} machine={machine} onGo={goTo} />}
    </details>
  );
}
