'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { Language, Span } from '@/corpus/text/span';
import { pressKey, type ReaderActions } from '../keys/reader-keys';
import type { useLookAhead } from '../look-up/look-ahead';
import { type BeadInHand, beadOf, coveredBead } from './bead-in-hand';
import { placeAtPoint, sentenceNear, type TextPlace } from './place-in-text';
import { useGestures } from './use-gestures';

interface Presses {
  readonly text: RefObject<HTMLElement | null>;
  readonly hand: BeadInHand;
  readonly actions: ReaderActions;
  readonly onPlace: (bead: number, place: TextPlace, point: { x: number; y: number }) => void;
  readonly onSelect: (bead: number, side: Language, span: Span) => void;
  readonly onUncover: (bead: number) => void;
  readonly ahead: ReturnType<typeof useLookAhead>;
}

/** Pointer, touch and keys on the text, as the reader understands them. Gives the handlers for the text's element. */
export function useTextInput({ text, hand, actions, onPlace, onSelect, onUncover, ahead }: Presses) {
  const pointer = useRef({ x: -1, y: -1 });
  // Beside the text, too: what was pressed there may have moved the text under it.
  useEffect(() => {
    const remember = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      pointer.current = { x: clientX, y: clientY };
    };
    addEventListener('pointermove', remember, { passive: true });
    return () => removeEventListener('pointermove', remember);
  }, []);
  // The cover was a button and is none any more: the focus goes to the text, which it stands in.
  const uncover = (bead: number): void => {
    onUncover(bead);
    text.current?.focus({ preventScroll: true });
  };
  useGestures(text, { hand, onSelect, onUncover: uncover });

  return {
    onPointerDown: (press: PointerEvent): void => {
      const bead = beadOf(press.target);
      if (bead !== undefined) ahead.now({ bead, x: press.clientX, y: press.clientY });
    },
    onPointerMove: ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
      const bead = pointerType === 'mouse' ? beadOf(target) : undefined;
      if (bead !== undefined) ahead.whenItRests({ bead, x: clientX, y: clientY });
    },
    onPointerLeave: ahead.stop,
    onPointerOver: ({ target, pointerType, clientX, clientY }: PointerEvent): void => {
      const bead = beadOf(target);
      // A page that moves under a pointer at rest takes nothing out of the reader's hand.
      const moved = clientX !== pointer.current.x || clientY !== pointer.current.y;
      if (pointerType === 'mouse' && moved && bead !== undefined) hand.take(bead);
    },
    onClick: ({ target, clientX, clientY }: MouseEvent): void => {
      const bead = beadOf(target) ?? beadOf(sentenceNear(clientX, clientY));
      if (bead === undefined) return;
      hand.take(bead);
      if (coveredBead(target) !== undefined) {
        uncover(bead);
        return;
      }
      if (document.getSelection()?.isCollapsed === false) return;
      const place = placeAtPoint(clientX, clientY);
      if (place) onPlace(bead, place, { x: clientX, y: clientY });
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const covered = event.key === 'Enter' || event.key === ' ' ? coveredBead(event.target) : undefined;
      if (covered !== undefined) {
        event.preventDefault();
        uncover(covered);
      } else if (pressKey(event, actions)) event.preventDefault();
    },
  };
}
