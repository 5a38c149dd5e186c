'use client';

import { useCallback, useState } from 'react';
import type { View } from '@/components/shell/device';

const NONE: ReadonlySet<number> = new Set();

/** Whether one side is covered, and what of it was uncovered. */
export interface Covering {
  readonly covered: boolean;
  /** Beads. */
  readonly uncovered: ReadonlySet<number>;
}

/** Between the lines the English is covered until the learner says otherwise. */
export function useCovering(view: View) {
  const [chosen, setChosen] = useState<{ readonly view: View; readonly covered: boolean }>();
  const [uncovered, setUncovered] = useState(NONE);
  const covered = chosen?.view === view ? chosen.covered : view === 'between';
  const toggle = (): void => {
    setChosen({ view, covered: !covered });
    setUncovered(NONE);
  };
  const uncover = useCallback((bead: number) => setUncovered((before) => new Set([...before, bead])), []);
  return { covered, uncovered, toggle, uncover };
}
