'use client';

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { drawMark } from './highlights';
import { elementsOfBead } from './row-of-bead';
import { useRowsInView } from './rows-in-view';
import { placesOf } from './search-pattern';
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

/** Marks what was found, in the rows that are in view alone, and the place in hand in another way. */
export function useSearchMarks(
  text: RefObject<HTMLElement | null>,
  pattern: RegExp | undefined,
  hit: Hit | undefined,
): void {
  const [rows, setRows] = useState<readonly HTMLElement[]>([]);
  useRowsInView(
    text,
    useCallback((inView) => setRows(inView), []),
  );

  // After every painting, as the one before has the sentences that were uncovered by it.
  useEffect(() => {
    if (!pattern) {
      drawMark('found', []);
      drawMark('found-here', []);
      return;
    }
    const here = hit && rangeOfHit(elementsOfBead(text.current, hit.bead), hit, pattern);
    const isHere = (range: Range): boolean =>
      here?.startContainer === range.startContainer && here.startOffset === range.startOffset;
    const sentences = rows.flatMap((row) => Array.from(row.querySelectorAll('[data-bead]')));
    drawMark(
      'found',
      sentences.flatMap((sentence) => rangesOf(sentence, pattern)).filter((range) => !isHere(range)),
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
