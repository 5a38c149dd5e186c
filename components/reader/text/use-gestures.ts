'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { whenUsed } from '@/components/shell/when-used';
import type { Language, Span } from '@/corpus/text/span';
import type { BeadInHand } from './bead-in-hand';

interface Gestures {
  readonly hand: BeadInHand;
  /** Gets what was selected within one sentence. */
  readonly onSelect: (bead: number, side: Language, span: Span) => void;
  readonly onUncover: (bead: number) => void;
}

/** Selecting in the text, swiping and holding its covers: all that a press alone can do without, and so comes once it is there. */
export function useGestures(text: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useEffect(() => {
    latest.current = gestures;
  });
  useEffect(() => {
    const gone = new AbortController();
    const watch = async (): Promise<void> => {
      const { watchSelection } = await import('./selection');
      const { watchCovers } = await import('./cover-gestures');
      if (!text.current || gone.signal.aborted) return;
      const { hand } = latest.current;
      watchSelection(text.current, (...selected) => latest.current.onSelect(...selected), gone.signal);
      watchCovers(text.current, hand, (bead) => latest.current.onUncover(bead), gone.signal);
    };
    // What fails to load leaves the text to be read, and its words to be pressed.
    const callOff = whenUsed(() => void watch().catch(() => undefined));
    return () => {
      callOff();
      gone.abort();
    };
  }, [text]);
}
