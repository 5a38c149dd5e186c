'use client';

import { useCallback, useState } from 'react';
import type { View } from '@/components/shell/device';
import type { Language } from '@/corpus/text/span';

const NONE: ReadonlySet<number> = new Set();

/** Whether a side is covered, and what of it was uncovered. */
export interface Covering {
  readonly side: Language;
  readonly covered: boolean;
  /** Beads. */
  readonly uncovered: ReadonlySet<number>;
}

/** Between the lines the learner's own side is covered until asked for. */
export function useCovering(view: View, side: Language) {
  const [chosen, setChosen] = useState<{ readonly view: View; readonly covered: boolean }>();
  const [uncovered, setUncovered] = useState(NONE);
  const covered = chosen?.view === view ? chosen.covered : view === 'between';
  const toggle = (): void => {
    setChosen({ view, covered: !covered });
    setUncovered(NONE);
  };
  const uncover = useCallback((bead: number) => setUncovered((before) => new Set([...before, bead])), []);
  return { side, covered, uncovered, toggle, uncover };
}
