'use client';

import { type RefObject, useCallback } from 'react';
import { applyView, readView, type View } from '@/components/shell/device';
import { usePreference } from '@/components/shell/use-preference';
import type { BeadInHand } from './bead-in-hand';

/** Where rows are not laid out yet their heights are guesses, so the place is looked at again: so often at most. */
const LOOKS = 4;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return isShown(element) && bottom > 0 && top < innerHeight;
};

/** The bead by which the place is kept: the one in hand where it is in view, else the first that is. */
function anchorOf(text: HTMLElement, hand: BeadInHand): number | undefined {
  const inHand = hand.current;
  if (inHand !== undefined && hand.elements(inHand).some(isInWindow)) return inHand;
  for (const row of text.querySelectorAll('[data-row]')) {
    if (!isInWindow(row)) continue;
    const first = [...row.querySelectorAll<HTMLElement>('[data-bead]')].find(isInWindow);
    if (first) return Number(first.dataset.bead);
  }
  return undefined;
}

const topOf = (hand: BeadInHand, bead: number): number | undefined =>
  hand.elements(bead).find(isShown)?.getBoundingClientRect().top;

/** The way to read, and how to change it: the bead that is read stays where it is. */
export function useView(
  text: RefObject<HTMLElement | null>,
  hand: BeadInHand,
): readonly [view: View, choose: (view: View) => void] {
  const change = useCallback(
    (view: View): void => {
      const bead = text.current ? anchorOf(text.current, hand) : undefined;
      const before = bead === undefined ? undefined : topOf(hand, bead);
      applyView(view);
      if (bead === undefined || before === undefined) return;
      for (let look = 0; look < LOOKS; look++) {
        const moved = (topOf(hand, bead) ?? before) - before;
        if (Math.abs(moved) < 1) return;
        window.scrollBy({ top: moved, behavior: 'instant' });
      }
    },
    [text, hand],
  );
  const [view, choose] = usePreference(readView, change);
  return [view ?? 'side', choose];
}
