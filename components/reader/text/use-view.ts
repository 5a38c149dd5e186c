'use client';

import { useCallback } from 'react';
import { applyView, readView, type View } from '@/components/shell/device';
import { usePreference } from '@/components/shell/use-preference';
import type { BeadInHand } from './bead-in-hand';
import { keepPlace } from './keep-place';
import type { LeavesInView } from './leaves-in-view';

/** The way to read, unknown while the page is as the server wrote it, and how to change it: the bead that is read stays where it is. */
export function useView(
  inView: LeavesInView,
  hand: BeadInHand,
): readonly [view: View | undefined, choose: (view: View) => void] {
  const change = useCallback(
    (view: View): void => keepPlace(inView, hand, () => applyView(view)),
    [inView, hand],
  );
  return usePreference(readView, change);
}
