'use client';

import dynamic from 'next/dynamic';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '@/components/ui/panel';
import type { Article } from '@/corpus/articles/article';
import type { BeadInHand } from '../text/bead-in-hand';
import { hasContents } from './contents-of';

/** Comes when it is opened. */
const ContentsList = dynamic(async () => (await import('./contents-list')).ContentsList, { ssr: false });

interface Props {
  readonly article: Article;
  readonly hand: BeadInHand;
  /** Goes to a bead and gives the text the focus. */
  readonly onGo: (bead: number) => void;
}

/** A button with the headings of the text behind it; nothing where there are few. */
export function Contents({ article, hand, onGo }: Props) {
  const { t } = useTranslation('reader');
  const isWorthIt = useMemo(() => hasContents(article), [article]);
  if (!isWorthIt) return null;
  return (
    <Panel
      label={t('contents')}
      content={(close) => (
        <ContentsList
          article={article}
          inHand={hand.current}
          onGo={(bead) => {
            close();
            onGo(bead);
          }}
        />
      )}
    >
      {t('contents')}
    </Panel>
  );
}
