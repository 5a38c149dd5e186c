'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from './bead-in-hand';
import { LeafOfText } from './leaf-of-text';
import { type Leaf, leafOf, leavesOf } from './leaves';
import type { LeavesInView } from './leaves-in-view';
import { leavesNear } from './leaves-near';
import type { Covering } from './use-covering';
import { useFilling } from './use-filling';

interface Props {
  readonly article: Article;
  /** The element whose children the leaves are. */
  readonly text: RefObject<HTMLElement | null>;
  readonly hand: BeadInHand;
  readonly inView: LeavesInView;
  /** Whether the text begins with the article's title. */
  readonly titled: boolean;
  readonly covering: Covering;
  readonly machine: MachineTexts;
  /** The beads whose English is compared with a machine's. */
  readonly compared: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

const isSame = (before: ReadonlySet<number>, now: readonly number[]): boolean =>
  before.size === now.length && now.every((leaf) => before.has(leaf));

/** Whether one of these beads is in a leaf. */
const within = (beads: ReadonlySet<number>, { beads: [from, to] }: Leaf): boolean =>
  [...beads].some((bead) => from <= bead && bead < to);

/** The text of an article, leaf by leaf: what is in view is whole, what is not is filled as time allows. */
export function LeavesOfText({ article, text, hand, inView, titled, covering, machine, compared }: Props) {
  const leaves = useMemo(() => leavesOf(article), [article]);
  const { filled, fill, fillNow } = useFilling(leaves.length);
  const [near, setNear] = useState(NONE);

  useEffect(() => {
    const container = text.current;
    if (!container) return;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const now = leavesNear(container.children, innerHeight);
      fill(now);
      setNear((before) => (isSame(before, now) ? before : new Set(now)));
    };
    const lookSoon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    // Whatever moves leaves without scrolling changes the height of the text, or the window's.
    const resized = new ResizeObserver(lookSoon);
    resized.observe(container);
    resized.observe(document.documentElement);
    addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      removeEventListener('scroll', lookSoon);
    };
  }, [text, fill]);

  useEffect(() => {
    const there = [...near].filter((leaf) => filled.has(leaf)).map((leaf) => text.current?.children[leaf]);
    inView.show(there.filter((leaf) => leaf instanceof HTMLElement));
  }, [text, inView, near, filled]);

  const reach = useCallback((bead: number) => fillNow(leafOf(leaves, bead)), [leaves, fillNow]);
  useLayoutEffect(() => hand.reachBy(reach), [hand, reach]);

  return leaves.map((leaf, place) => (
    <LeafOfText
      key={leaf.beads[0]}
      leaf={leaf}
      article={article}
      isFilled={filled.has(place)}
      hasTitle={titled && place === 0}
      own={covering.side}
      // Out of view the style sheet covers; in view each cover is a button of its own.
      uncovered={covering.covered && near.has(place) ? covering.uncovered : undefined}
      machine={machine}
      compared={within(compared, leaf) ? compared : NONE}
    />
  ));
}
