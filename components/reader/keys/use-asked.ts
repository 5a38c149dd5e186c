'use client';

import { type RefObject, useCallback, useState } from 'react';
import type { InHand } from '../look-up/use-look-up';

/** What stands beside the text only when it is asked for. */
export type Asked = 'search' | 'keys';

/** What has been asked for, and how to show and close it; the focus goes back to where it came from, the text at the latest. */
export function useAsked(text: RefObject<HTMLElement | null>, { word, setWord }: InHand) {
  const [asked, setAsked] = useState<Asked>();
  const focusText = useCallback((): void => text.current?.focus({ preventScroll: true }), [text]);
  const leaveSearch = useCallback((): void => {
    setAsked(undefined);
    focusText();
  }, [focusText]);
  return {
    asked,
    focusText,
    show: (next: Asked): void => {
      if (word?.open) {
        setWord({ ...word, open: false });
        focusText();
      }
      setAsked(next);
    },
    /** Closes the search and leaves the focus where it is. @returns whether it was open */
    closeSearch: (): boolean => {
      setAsked(undefined);
      return asked === 'search';
    },
    /** Closes the search from within. */
    leaveSearch,
    /** The dialog has given the focus back already, where what had it is still there. */
    closeKeys: (): void => {
      setAsked(undefined);
      if (document.activeElement === document.body) focusText();
    },
  };
}
