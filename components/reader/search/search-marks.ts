'use client';

import { useEffect, useState } from 'react';
import { placesOf } from '@/corpus/text/search-pattern';
import { drawMark } from '../look-up/highlights';
import type { BeadInHand } from '../text/bead-in-hand';
import type { LeavesInView } from '../text/leaves-in-view';
import type { Hit } from './search-text';

/** The text of a sentence that can be read; a covered one has none. */
function readable(sentence: Element | undefined): Text | undefined {
  const node = sentence?.firstChild;
  return node instanceof Text && !sentence?.closest('[data-covered]') ? node : undefined;
}

function rangesOf(sentence: Element | undefined, pattern: RegExp): Range[] {
  const node = readable(sentence);
  if (!node) return [];
  return placesOf(pattern, node.data).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

/** The range of a place that was found, among the elements of its bead. */
export const rangeOfHit = (
  elements: readonly HTMLElement[],
  { side, place, nth }: Hit,
  pattern: RegExp,
): Range | undefined => rangesOf(elements.filter(({ lang }) => lang === side)[place], pattern)[nth];

/** Marks what was found, in the leaves that are in view alone, and the place in hand in another way. */
export function useSearchMarks(
  inView: LeavesInView,
  hand: BeadInHand,
  pattern: RegExp | undefined,
  hit: Hit | undefined,
): void {
  const [leaves, setLeaves] = useState(inView.current);
  useEffect(() => inView.subscribe(setLeaves), [inView]);

  // After every painting: a sentence that was uncovered by it is found only now.
  useEffect(() => {
    const here = hit && pattern && rangeOfHit(hand.elements(hit.bead), hit, pattern);
    const isHere = (range: Range): boolean =>
      here?.startContainer === range.startContainer && here.startOffset === range.startOffset;
    const sentences = leaves.flatMap((leaf) => Array.from(leaf.querySelectorAll('[data-bead]')));
    const all = pattern ? sentences.flatMap((sentence) => rangesOf(sentence, pattern)) : [];
    drawMark(
      'found',
      all.filter((range) => !isHere(range)),
    );
    drawMark('found-here', here ? [here] : []);
  });
  useEffect(
    () => () => {
      drawMark('found', []);
      drawMark('found-here', []);
    },
    [],
  );
}
