'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Language, Span } from '@/corpus/text/span';
import type { WordInHand } from './word-in-hand';

/**
 * Asks about the word in hand where it stands on a side. Undefined while that goes on, where no word of that side is in hand, and
 * where there is nothing to ask.
 *
 * @param ask always the same function, as long as it would get the same answers; undefined of what cannot be asked
 * @returns the answer about this very word, how to ask about any, and how to ask again
 */
export function useWordAnswer<T>(
  side: Language,
  word: WordInHand | undefined,
  ask: (bead: number, span: Span) => Promise<T> | undefined,
) {
  const [known, setKnown] = useState<{ readonly span: Span; readonly answer: T }>();
  const [tries, setTries] = useState(0);
  const span = word?.side === side ? word.span : undefined;
  const bead = word?.bead;

  useEffect(() => {
    if (span === undefined || bead === undefined) return;
    let isCurrent = true;
    void ask(bead, span)?.then((answer) => {
      if (isCurrent) setKnown({ span, answer });
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, span, bead, tries]);

  const again = useCallback(() => {
    setKnown(undefined);
    setTries((before) => before + 1);
  }, []);
  return { answer: known?.span === span ? known?.answer : undefined, ask, again };
}
