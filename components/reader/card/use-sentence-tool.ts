'use client';

import { useState } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { MachineTranslation } from '../machine/machine';
import { type SentenceTool, sentenceTool } from './sentence-tool';

/** Something to be done to the sentence in hand. */
export interface Offer {
  readonly does: SentenceTool['does'];
  readonly run: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The beads whose English is compared with a machine's, and what a machine can be asked for of a bead.
 *
 * @param uncover takes the cover off a bead's English, where that can be covered
 */
export function useSentenceTool(
  article: Article,
  machine: MachineTranslation,
  uncover: ((bead: number) => void) | undefined,
) {
  const [compared, setCompared] = useState(NONE);
  const offerFor = (bead: number): Offer | undefined => {
    const tool = sentenceTool(article, bead, machine, compared.has(bead));
    if (tool === undefined) return undefined;
    const { does, missing } = tool;
    const run = (): void => {
      if (does !== 'translate') {
        const others = [...compared].filter((other) => other !== bead);
        setCompared(new Set(does === 'compare' ? [...others, bead] : others));
      }
      // Whoever asks to see it is not to look for it beneath a cover.
      if (does === 'compare') uncover?.(bead);
      if (does !== 'hide' && missing.length > 0) machine.translate(missing);
    };
    return { does, run };
  };
  return { compared, offerFor };
}
