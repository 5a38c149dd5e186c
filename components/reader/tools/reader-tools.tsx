'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '@/components/shell/device';
import buttons from '@/components/ui/button.module.css';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage } from '@/corpus/text/span';
import type { KeptWord } from '@/study/terms/kept';
import type { Asked } from '../keys/use-asked';
import type { MachineTranslation } from '../machine/machine';
import { TranslateTools } from '../machine/translate-tools';
import { ArticleHead } from './article-head';
import { DisplayPanel } from './display-panel';
import { ReaderMenu } from './reader-menu';
import { ViewChoice } from './view-choice';

/** Comes once the text is there, and never to who has kept no word yet. */
const KnownShare = dynamic(async () => (await import('./known-share')).KnownShare, { ssr: false });

interface Props {
  readonly article: Article;
  readonly words: readonly KeptWord[];
  /** Whether there is English to be read beside the German, of whatever origin. */
  readonly hasEnglish: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The side that can be covered: the learner's own. */
  readonly own: Language;
  readonly covered: boolean;
  readonly onCover: () => void;
  readonly machine: MachineTranslation;
  /** Shows the search in the article, or all keys. */
  readonly onShow: (asked: Asked) => void;
  /** Makes a change of how the text is set and keeps the place in it. */
  readonly changeDisplay: (make: () => void) => void;
  /** Absent where the device has no voice. */
  readonly listening: ReactNode;
  readonly contents: ReactNode;
}

/** The way to read in which a side stands alone, with nothing to be covered. */
const ALONE: Readonly<Record<Language, View>> = { de: 'german', en: 'english' };

/** The one row of tools above the text. What is not needed now is not in it. */
export function ReaderTools(props: Props) {
  const {
    article,
    words,
    hasEnglish,
    view,
    onView,
    own,
    covered,
    onCover,
    machine,
    onShow,
    listening,
    contents,
    changeDisplay,
  } = props;
  const { t } = useTranslation('reader');
  return (
    <ArticleHead
      article={article}
      share={own === 'en' && words.length > 0 && <KnownShare article={article} words={words} />}
    >
      {hasEnglish && <ViewChoice view={view} onChoose={onView} />}
      {hasEnglish && view !== ALONE[otherLanguage(own)] && (
        <button type="button" className={buttons.quiet} aria-pressed={covered} onClick={onCover}>
          {t(`${covered ? 'show' : 'hide'}.${own}`)}
        </button>
      )}
      {listening}
      <TranslateTools
        machine={machine}
        missing={machine.missing.length}
        onTranslate={() => machine.translate(machine.missing)}
      />
      <DisplayPanel change={changeDisplay} />
      {contents}
      <ReaderMenu onShow={onShow} isBilingual={hasEnglish && view !== 'german' && view !== 'english'} />
    </ArticleHead>
  );
}
