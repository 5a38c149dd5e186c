/** Leaves that are not laid out yet have heights that are guesses, so the place is looked at again: so often at most. */
const LOOKS = 4;

/** In pixels: anchoring that follows a page of another height misses the place by less; who scrolls goes further. */
const ANCHORED_WITHIN = 8;

/** What holds the place just now: the window has but one. */
let held: AbortController | undefined;

/** Scrolls until nothing is left to go, or the page ends. @returns whether what is looked at is on the page */
function settle(away: () => number | undefined): boolean {
  for (let look = 0; look < LOOKS; look++) {
    const by = away();
    if (by === undefined) return false;
    const before = window.scrollY;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
    if (window.scrollY === before) break;
  }
  return true;
}

/**
 * Scrolls to a place and holds it there: text above that is still being put on the page takes more or less room than was guessed,
 * and the browser's own anchoring gives up where the page becomes shorter. The place is let go as soon as anything else scrolls, or
 * the reader presses something.
 *
 * @param away how far the place is from where it should stand, in pixels; undefined where it is not on the page
 */
export function holdPlace(away: () => number | undefined): void {
  held?.abort();
  const holding = new AbortController();
  held = holding;
  const { signal } = holding;
  const letGo = (): void => holding.abort();
  let top = 0;
  let height = 0;
  const look = (): void => {
    if (!settle(away)) letGo();
    top = window.scrollY;
    height = document.documentElement.scrollHeight;
  };
  look();
  if (signal.aborted) return;

  const resized = new ResizeObserver(look);
  signal.addEventListener('abort', () => resized.disconnect());
  resized.observe(document.documentElement);
  const scrolled = (): void => {
    const hasMoved = Math.abs(window.scrollY - top) >= 1;
    const isAnchoring =
      document.documentElement.scrollHeight !== height && Math.abs(away() ?? 0) < ANCHORED_WITHIN;
    if (hasMoved && !isAnchoring) letGo();
    else look();
  };
  addEventListener('scroll', scrolled, { signal, passive: true });
  for (const sign of ['pointerdown', 'wheel', 'keydown'])
    addEventListener(sign, letGo, { signal, capture: true, passive: true });
}
