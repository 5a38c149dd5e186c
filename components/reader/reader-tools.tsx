'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '@/components/shell/device';
import buttons from '@/components/ui/button.module.css';
import type { Article } from '@/corpus/articles/article';
import { ArticleHead } from './article-head';
import type { MachineTranslation } from './machine';
import { ReaderMenu } from './reader-menu';
import { TranslateTools } from './translate-tools';
import type { Asked } from './use-asked';
import { ViewChoice } from './view-choice';

interface Props {
  readonly article: Article;
  /** Whether there is English to be read beside the German, of whatever origin. */
  readonly hasEnglish: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly covered: boolean;
  readonly onCover: () => void;
  readonly machine: MachineTranslation;
  /** Shows the search in the article, or all keys. */
  readonly onShow: (asked: Asked) => void;
  /** Absent where the device has no voice. */
  readonly listening: ReactNode;
}

/** The one row of tools above the text. What is not needed now is not in it. */
export function ReaderTools(props: Props) {
  const { article, hasEnglish, view, onView, covered, onCover, machine, onShow, listening } = props;
  const { t } = useTranslation('reader');
  return (
    <ArticleHead article={article}>
      {hasEnglish && <ViewChoice view={view} onChoose={onView} />}
      {hasEnglish && view !== 'german' && (
        <button type="button" className={buttons.quiet} aria-pressed={covered} onClick={onCover}>
          {t(covered ? 'showEnglish' : 'hideEnglish')}
        </button>
      )}
      {listening}
      <TranslateTools
        machine={machine}
        missing={machine.missing.length}
        onTranslate={() => machine.translate(machine.missing)}
      />
      <ReaderMenu onShow={onShow} />
    </ArticleHead>
  );
}
