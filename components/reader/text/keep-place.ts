import { type BeadInHand, isShown } from './bead-in-hand';
import { holdPlace } from './hold-place';
import type { LeavesInView } from './leaves-in-view';

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return isShown(element) && bottom > 0 && top < innerHeight;
};

/** The bead by which the place is kept: the one in hand where it is in view, else the first that is. */
function anchorOf(leaves: readonly HTMLElement[], hand: BeadInHand): number | undefined {
  const inHand = hand.current;
  if (inHand !== undefined && hand.elements(inHand).some(isInWindow)) return inHand;
  for (const row of leaves.flatMap((leaf) => Array.from(leaf.children))) {
    if (!isInWindow(row)) continue;
    const first = [...row.querySelectorAll<HTMLElement>('[data-bead]')].find(isInWindow);
    if (first) return Number(first.dataset.bead);
  }
  return undefined;
}

const topOf = (hand: BeadInHand, bead: number): number | undefined =>
  hand.elements(bead).find(isShown)?.getBoundingClientRect().top;

/** Changes how the text is set: the bead that is read stays where it is in the window. */
export function keepPlace(inView: LeavesInView, hand: BeadInHand, change: () => void): void {
  const bead = anchorOf(inView.current, hand);
  const before = bead === undefined ? undefined : topOf(hand, bead);
  change();
  if (bead === undefined || before === undefined) return;
  holdPlace(() => {
    const now = topOf(hand, bead);
    return now === undefined ? undefined : now - before;
  });
}
