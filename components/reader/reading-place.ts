'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useStudy } from '@/components/shell/study-provider';
import { positionOf, setPosition } from '@/study/articles/positions';
import { beadOf } from './bead-in-hand';
import { useRowsInView } from './rows-in-view';

/** Pixels from the window's top at which a reader's eye is taken to be. */
const EYE = 96;
const STILL_FOR = 400;

/** First and last bead that stand whole between the eye and the lower edge. */
function beadsInView(rows: readonly HTMLElement[]): { first: number; last: number } | undefined {
  const beads = rows
    .flatMap((row) => Array.from(row.querySelectorAll<HTMLElement>('[data-bead]')))
    .filter((sentence) => {
      const { top, bottom } = sentence.getBoundingClientRect();
      return bottom > EYE && top >= 0 && bottom <= innerHeight;
    })
    .flatMap((sentence) => beadOf(sentence) ?? []);
  return beads.length === 0 ? undefined : { first: Math.min(...beads), last: Math.max(...beads) };
}

/** The bead the address asks for: `?bead=12`. */
function askedBead(beads: number): number | undefined {
  const value = new URLSearchParams(location.search).get('bead');
  const bead = Number(value);
  return value !== null && Number.isInteger(bead) && bead >= 0 && bead < beads ? bead : undefined;
}

const scrollTo = (text: HTMLElement, bead: number): void => {
  const sentence = text.querySelector(`[data-bead="${bead}"]`);
  if (!sentence) return;
  window.scrollTo({ top: sentence.getBoundingClientRect().top + scrollY - EYE - 8, behavior: 'instant' });
};

/**
 * Brings the reader back to where reading was left, or to the bead that the address asks for, and keeps the place
 * whenever scrolling rests.
 *
 * @param onArrival told the bead to which the address led
 */
export function useReadingPlace(
  text: RefObject<HTMLElement | null>,
  articleId: string,
  beads: number,
  onArrival: (bead: number) => void,
): void {
  const study = useStudy();
  const [rows, setRows] = useState<readonly HTMLElement[]>([]);
  const [arrived, setArrived] = useState(false);
  useRowsInView(
    text,
    useCallback((inView) => setRows(inView), []),
  );

  useEffect(() => {
    history.scrollRestoration = 'manual';
    let gone = false;
    const arrive = async (): Promise<void> => {
      const asked = askedBead(beads);
      const kept = asked === undefined ? await positionOf(study, articleId) : undefined;
      if (gone || !text.current) return;
      const bead = asked ?? (kept?.ok ? kept.value?.bead : undefined);
      if (bead !== undefined && bead > 0) scrollTo(text.current, bead);
      if (asked !== undefined) onArrival(asked);
      setArrived(true);
    };
    void arrive();
    return () => {
      gone = true;
      history.scrollRestoration = 'auto';
    };
  }, [study, text, articleId, beads, onArrival]);

  useEffect(() => {
    if (!arrived) return;
    let timer: ReturnType<typeof setTimeout>;
    const keep = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const inView = beadsInView(rows);
        // A place that cannot be kept is not worth a message at every scroll; keeping a word will tell.
        if (inView) void setPosition(study, articleId, { bead: inView.first, seen: inView.last, beads });
      }, STILL_FOR);
    };
    keep();
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', keep);
    };
  }, [arrived, rows, study, articleId, beads]);
}
