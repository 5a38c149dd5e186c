'use client';

import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Span } from '@/corpus/text/span';
import { type BeadInHand, beadOf } from './bead-in-hand';
import { placeAtPoint, selectedSpan, type TextPlace } from './place-in-text';
import { pressKey, type ReaderActions } from './reader-keys';

interface Presses {
  readonly hand: BeadInHand;
  readonly actions: ReaderActions;
  readonly onPlace: (bead: number, place: TextPlace, point: { x: number; y: number }) => void;
  readonly onSelect: (bead: number, span: Span) => void;
  readonly onUncover: (bead: number) => void;
}

/** The bead of the cover on which an event took place. */
const coveredBead = (target: EventTarget): number | undefined =>
  target instanceof Element ? beadOf(target.closest('[data-covered]')) : undefined;

/** A selection is being made as long as it changes. */
const SELECTED_AFTER = 300;

/** Pointer, touch and keys on the text, as the reader understands them. Gives the handlers for the text's element. */
export function useTextInput({ hand, actions, onPlace, onSelect, onUncover }: Presses) {
  const select = useRef(onSelect);
  const pointer = useRef({ x: -1, y: -1 });
  useEffect(() => {
    select.current = onSelect;
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onChange = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selected = selectedSpan();
        const bead = beadOf(selected?.sentence ?? null);
        if (selected && bead !== undefined) select.current(bead, selected.span);
      }, SELECTED_AFTER);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, []);

  return {
    onPointerOver: ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
      const bead = beadOf(target);
      // A page that moves under a pointer at rest takes nothing out of the reader's hand.
      const moved = clientX !== pointer.current.x || clientY !== pointer.current.y;
      pointer.current = { x: clientX, y: clientY };
      if (pointerType === 'mouse' && moved && bead !== undefined) hand.take(bead);
    },
    onClick: ({ target, clientX, clientY }: MouseEvent): void => {
      const bead = beadOf(target);
      if (bead === undefined) return;
      hand.take(bead);
      if (coveredBead(target) !== undefined) {
        onUncover(bead);
        return;
      }
      if (document.getSelection()?.isCollapsed === false) return;
      const place = placeAtPoint(clientX, clientY);
      if (place) onPlace(bead, place, { x: clientX, y: clientY });
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const covered = event.key === 'Enter' || event.key === ' ' ? coveredBead(event.target) : undefined;
      if (covered !== undefined) {
        event.preventDefault();
        onUncover(covered);
        // The cover was a button and is none any more: the focus goes to the text, which it stands in.
        event.currentTarget.focus({ preventScroll: true });
      } else if (pressKey(event, actions)) event.preventDefault();
    },
  };
}
