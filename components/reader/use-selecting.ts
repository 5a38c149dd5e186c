'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Language, Span } from '@/corpus/text/span';
import { beadOf } from './bead-in-hand';
import { selectedPiece, selectingSide } from './place-in-text';

/** A selection is being made as long as it changes. */
const SELECTED_AFTER = 300;

/** Says on the text on which side a selection is being drawn, so that the style sheet leaves the other out of it. */
function markSide(text: HTMLElement, side: Language | undefined): void {
  // Only where it changes: a press alone must not cost a new look at the whole text.
  if (text.dataset.selecting === side) return;
  if (side) text.dataset.selecting = side;
  else delete text.dataset.selecting;
}

/**
 * Tells what is selected within one sentence, by mouse or touch, once it rests.
 *
 * @param onSelect gets the bead and the offsets into the source text of its side
 */
export function useSelecting(
  text: RefObject<HTMLElement | null>,
  onSelect: (bead: number, side: Language, span: Span) => void,
): void {
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onChange = (): void => {
      if (text.current) markSide(text.current, selectingSide());
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selected = selectedPiece();
        const bead = beadOf(selected?.sentence ?? null);
        if (selected && bead !== undefined) select.current(bead, selected.side, selected.span);
      }, SELECTED_AFTER);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [text]);
}
