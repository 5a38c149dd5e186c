'use client';

import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import page from '@/components/ui/page.module.css';
import type { Article } from '@/corpus/articles/article';
import { type Language, otherLanguage } from '@/corpus/text/span';
import { sideOf } from '../look-up/drafts';
import type { LookUp } from '../look-up/look-up';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from '../text/bead-in-hand';

interface Props {
  readonly article: Article;
  readonly machine: MachineTexts;
  readonly hand: BeadInHand;
  /** The side that is learnt. */
  readonly foreign: Language;
  /** Whether the other side of a bead is covered: it is not given away. */
  readonly isCovered: (bead: number) => boolean;
  /** The word or phrase that was moved to. */
  readonly word: Pick<LookUp, 'side' | 'form'> | undefined;
}

/**
 * For whoever hears the page: the sentence that the keys have taken in hand, in the language that is learnt, then in the other where
 * that can be seen; and the word moved to. What a pointer takes in hand is not said.
 */
export function Announcements({ article, machine, hand, foreign, isCovered, word }: Props) {
  const bead = useSyncExternalStore(
    useCallback((changed) => hand.subscribe(changed), [hand]),
    () => hand.announced,
    () => undefined,
  );
  const said = (language: Language): ReactNode => {
    const text = bead === undefined ? '' : sideOf(article, bead, language, machine);
    return (
      text !== '' && (
        <p key={`${language} ${bead}`} lang={language}>
          {text}
        </p>
      )
    );
  };
  return (
    <>
      <div className={page.sr} aria-live="polite">
        {said(foreign)}
        {bead !== undefined && !isCovered(bead) && said(otherLanguage(foreign))}
      </div>
      <p className={page.sr} aria-live="polite">
        {word !== undefined && <span lang={word.side}>{word.form}</span>}
      </p>
    </>
  );
}
