'use client';

import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { type BeadInHand, beadOf } from './bead-in-hand';

/** The bead of the cover on which an event took place. */
export const coveredBead = (target: EventTarget | null): number | undefined =>
  target instanceof Element ? beadOf(target.closest('[data-covered]')) : undefined;

/** In milliseconds: a press that lasts longer is held. */
const HELD_AFTER = 250;
/** In pixels: a finger at rest trembles so far; a swipe goes so far at least. */
const TREMBLE = 10;
const SWIPE = 36;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a finger does that has come from one point to another. */
export function movement(from: Point, to: Point): 'rests' | 'moves' | 'swipes' | 'scrolls' {
  const across = Math.abs(to.x - from.x);
  const along = Math.abs(to.y - from.y);
  if (across < TREMBLE && along < TREMBLE) return 'rests';
  if (along * 2 > across) return 'scrolls';
  return across >= SWIPE ? 'swipes' : 'moves';
}

/**
 * What can be done to a cover beside a tap: held, it shows the English only as long as it is held; swiped sideways, it goes.
 * Scrolling stays the browser's (`touch-action: pan-y`), which then cancels the pointer.
 */
export function useCoverGestures(hand: BeadInHand, onUncover: (bead: number) => void) {
  const click = useRef<'own' | 'of a gesture'>('own');

  const onPointerDown = (press: PointerEvent): void => {
    click.current = 'own';
    const bead = coveredBead(press.target);
    if (bead === undefined || !press.isPrimary || press.button !== 0) return;
    const from = { x: press.clientX, y: press.clientY };
    const covers = hand.elements(bead).filter(({ dataset }) => dataset.covered !== undefined);
    const peek = setTimeout(() => {
      click.current = 'of a gesture';
      for (const { dataset } of covers) dataset.peeking = '';
    }, HELD_AFTER);
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      clearTimeout(peek);
      for (const { dataset } of covers) delete dataset.peeking;
    };
    const move = ({ clientX, clientY }: globalThis.PointerEvent): void => {
      const moved = movement(from, { x: clientX, y: clientY });
      if (moved === 'rests' || press.pointerType === 'mouse' || click.current === 'of a gesture') return;
      clearTimeout(peek);
      if (moved !== 'swipes') return;
      end();
      click.current = 'of a gesture';
      hand.take(bead);
      onUncover(bead);
    };
    const { signal } = over;
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', end, { signal });
    addEventListener('pointercancel', end, { signal });
  };

  return {
    onPointerDown,
    /** A menu would cover what one holds to see. */
    onContextMenu: (event: MouseEvent): void => {
      if (coveredBead(event.target) !== undefined && click.current === 'of a gesture') event.preventDefault();
    },
    /** Whether the click that has come is but the end of such a gesture. */
    endsWithThisClick: (): boolean => click.current === 'of a gesture',
  };
}
