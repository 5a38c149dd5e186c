'use client';

import { useEffect, useState } from 'react';
import { useStudy } from '@/components/shell/study-provider';
import type { Article } from '@/corpus/articles/article';
import { shareBehind } from '@/corpus/articles/words-before';
import { positionOf, setPosition } from '@/study/articles/positions';
import { type BeadInHand, beadOf } from './bead-in-hand';
import { beadsInView, type PlacedSentence } from './beads-in-view';
import { holdPlace } from './hold-place';
import type { LeavesInView } from './leaves-in-view';

/** Pixels from the window's top at which a reader's eye is taken to be. */
const EYE = 96;
const STILL_FOR = 400;

/** The sentences of some leaves, where they stand; what is not shown stands nowhere. */
const placed = (leaves: readonly HTMLElement[]): PlacedSentence[] =>
  leaves
    .flatMap((leaf) => Array.from(leaf.querySelectorAll<HTMLElement>('[data-bead]')))
    .flatMap((sentence) => {
      const { top, bottom } = sentence.getBoundingClientRect();
      const bead = beadOf(sentence);
      return bead === undefined || top === bottom ? [] : [{ bead, top, bottom }];
    });

/** The bead the address asks for: `?bead=12`. */
function askedBead(beads: number): number | undefined {
  const value = new URLSearchParams(location.search).get('bead');
  const bead = Number(value);
  return value !== null && Number.isInteger(bead) && bead >= 0 && bead < beads ? bead : undefined;
}

/** Brings a bead to where a reader's eye is. */
export function bringToEye(hand: BeadInHand, bead: number): void {
  holdPlace(() => {
    const place = hand.place(bead);
    return place && place.top - EYE - 8;
  });
}

/**
 * Brings the reader back to where reading was left, or to the bead that the address asks for, which is then taken in hand; and
 * keeps the place whenever scrolling rests.
 */
export function useReadingPlace(hand: BeadInHand, inView: LeavesInView, article: Article): void {
  const study = useStudy();
  const { id: articleId } = article;
  const beads = article.beads.length;
  const [arrived, setArrived] = useState(false);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    let gone = false;
    const arrive = async (): Promise<void> => {
      const asked = askedBead(beads);
      const kept = asked === undefined ? await positionOf(await study.open(), articleId) : undefined;
      if (gone) return;
      const bead = asked ?? (kept?.ok ? kept.value?.bead : undefined);
      if (bead !== undefined && bead > 0) bringToEye(hand, bead);
      if (asked !== undefined) hand.take(asked);
      setArrived(true);
    };
    void arrive();
    return () => {
      gone = true;
      history.scrollRestoration = 'auto';
    };
  }, [study, hand, articleId, beads]);

  useEffect(() => {
    if (!arrived) return;
    let timer: ReturnType<typeof setTimeout>;
    const here = async (): Promise<void> => {
      const seen = beadsInView(placed(inView.current), { eye: EYE, edge: innerHeight });
      // A place that cannot be kept is not worth a message at every scroll; keeping a word will tell.
      if (seen)
        await setPosition(await study.open(), articleId, {
          bead: seen.first,
          seen: seen.last,
          beads,
          share: shareBehind(article, seen),
        });
    };
    const keep = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void here(), STILL_FOR);
    };
    keep();
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', keep);
    };
  }, [arrived, inView, study, article, articleId, beads]);
}
