import { type BeadInHand, coveredBead } from './bead-in-hand';

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
 * What can be done to a cover beside a tap: held, it shows what it hides as long as it is held; swiped sideways, it goes.
 * Scrolling stays the browser's (`touch-action: pan-y`), which then cancels the pointer.
 */
export function watchCovers(
  text: HTMLElement,
  hand: BeadInHand,
  onUncover: (bead: number) => void,
  signal: AbortSignal,
): void {
  let isGesture = false;

  const onPress = (press: PointerEvent): void => {
    isGesture = false;
    const bead = coveredBead(press.target);
    if (bead === undefined || !press.isPrimary || press.button !== 0) return;
    const from = { x: press.clientX, y: press.clientY };
    const covers = hand.elements(bead).filter(({ dataset }) => dataset.covered !== undefined);
    const peek = setTimeout(() => {
      isGesture = true;
      for (const { dataset } of covers) dataset.peeking = '';
    }, HELD_AFTER);
    const over = new AbortController();
    const end = (): void => {
      over.abort();
      clearTimeout(peek);
      for (const { dataset } of covers) delete dataset.peeking;
    };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const moved = movement(from, { x: clientX, y: clientY });
      if (moved === 'rests' || press.pointerType === 'mouse' || isGesture) return;
      clearTimeout(peek);
      if (moved !== 'swipes') return;
      end();
      isGesture = true;
      hand.take(bead);
      onUncover(bead);
    };
    addEventListener('pointermove', move, { signal: over.signal });
    addEventListener('pointerup', end, { signal: over.signal });
    addEventListener('pointercancel', end, { signal: over.signal });
  };

  text.addEventListener('pointerdown', onPress, { signal });
  // A menu would cover what one holds to see.
  text.addEventListener(
    'contextmenu',
    (event) => {
      if (isGesture && coveredBead(event.target) !== undefined) event.preventDefault();
    },
    { signal },
  );
  // The click that is but the end of such a gesture is nobody's.
  text.addEventListener(
    'click',
    (event) => {
      if (isGesture) event.stopPropagation();
      isGesture = false;
    },
    { signal, capture: true },
  );
}
