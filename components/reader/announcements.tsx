'use client';

import { useCallback, useSyncExternalStore } from 'react';
import page from '@/components/ui/page.module.css';
import type { Article } from '@/corpus/articles/article';
import type { BeadInHand } from './bead-in-hand';
import { englishByMachine, englishOf, germanOf } from './drafts';
import type { MachineTexts } from './machine-texts';

interface Props {
  readonly article: Article;
  readonly machine: MachineTexts;
  readonly hand: BeadInHand;
  /** Whether the English of a bead is covered: it is not given away. */
  readonly isCovered: (bead: number) => boolean;
  /** The German word or phrase that was moved to. */
  readonly word: string | undefined;
}

/**
 * For whoever hears the page: the sentence that the keys have taken in hand, in its own language, then its English where that can be
 * seen; and the word moved to. What a pointer takes in hand is not said.
 */
export function Announcements({ article, machine, hand, isCovered, word }: Props) {
  const bead = useSyncExternalStore(
    useCallback((changed) => hand.subscribe(changed), [hand]),
    () => hand.announced,
    () => undefined,
  );
  const english =
    bead === undefined || isCovered(bead)
      ? ''
      : englishOf(article, bead) || englishByMachine(article, bead, machine);
  return (
    <>
      <div className={page.sr} aria-live="polite">
        {bead !== undefined && (
          <p key={`de ${bead}`} lang="de">
            {germanOf(article, bead)}
          </p>
        )}
        {english !== '' && (
          <p key={`en ${bead}`} lang="en">
            {english}
          </p>
        )}
      </div>
      <p className={page.sr} aria-live="polite">
        {word !== undefined && <span lang="de">{word}</span>}
      </p>
    </>
  );
}
