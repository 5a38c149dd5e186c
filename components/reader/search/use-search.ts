'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Article } from '@/corpus/articles/article';
import { searchPattern } from '@/corpus/text/search-pattern';
import type { Language } from '@/corpus/text/span';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from '../text/bead-in-hand';
import { holdPlace } from '../text/hold-place';
import type { LeavesInView } from '../text/leaves-in-view';
import { rangeOfHit, useSearchMarks } from './search-marks';
import { firstFrom, type Hit, hitAt, NOTHING, searchArticle } from './search-text';

interface Searched {
  readonly article: Article;
  readonly machine: MachineTexts;
  readonly hand: BeadInHand;
  readonly inView: LeavesInView;
  /** The side that may be covered. */
  readonly own: Language;
  /** Shows it of a bead. */
  readonly uncover: (bead: number) => void;
}

/** Pixels that are left free above and below: the search stands at the upper edge, the other side of a sentence at the lower. */
const ABOVE = 88;
const BELOW = 160;

/** How far to scroll for a place to stand clear of what lies over the window's edges. */
function awayFromClear(top: number | undefined): number | undefined {
  if (top === undefined) return undefined;
  return top >= ABOVE && top <= innerHeight - BELOW ? 0 : top - innerHeight / 3;
}

/** The search in the article: what is asked for, where it stands, and which of the places is in hand. */
export function useSearch({ article, machine, hand, inView, own, uncover }: Searched) {
  const [query, setQuery] = useState('');
  const [start] = useState(() => hand.current ?? 0);
  const wanted = useDeferredValue(query);
  const pattern = useMemo(() => searchPattern(wanted), [wanted]);
  const found = useMemo(
    () => (pattern ? searchArticle(article, pattern, machine) : NOTHING),
    [article, pattern, machine],
  );
  const [moved, setMoved] = useState<{ readonly pattern: RegExp; readonly to: number }>();
  const number = pattern && moved?.pattern === pattern ? moved.to : firstFrom(found, start);
  const hit = useMemo(() => (found.count > 0 ? hitAt(found, number) : undefined), [found, number]);

  useSearchMarks(inView, hand, pattern, hit);
  useEffect(() => {
    if (!hit || !pattern) return;
    // Not within the effect: what is to be gone to may have to be put on the page first, and React is at work now.
    const frame = requestAnimationFrame(() => {
      holdPlace(() => awayFromClear(topOf(hand, hit, pattern)));
      hand.take(hit.bead);
    });
    return () => cancelAnimationFrame(frame);
  }, [hand, hit, pattern]);

  const go = (by: 1 | -1): void => {
    if (!pattern || found.count === 0) return;
    const to = (number + by + found.count) % found.count;
    const next = hitAt(found, to);
    // Whoever goes to a place wants to see it; while one types, what is covered stays so.
    if (next?.side === own) uncover(next.bead);
    setMoved({ pattern, to });
    if (next) hand.bring(next.bead);
    hand.announce();
  };
  return { query, setQuery, number, count: found.count, isAsked: pattern !== undefined, go };
}

/** Where a place stands in the window; where its side is not shown, where its bead does. */
function topOf(hand: BeadInHand, hit: Hit, pattern: RegExp): number | undefined {
  const bead = hand.place(hit.bead);
  return rangeOfHit(hand.elements(hit.bead), hit, pattern)?.getClientRects()[0]?.top ?? bead?.top;
}
