'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { MachineTexts } from '../machine/machine-texts';
import type { BeadInHand } from './bead-in-hand';
import { LeafOfText } from './leaf-of-text';
import { type Leaf, leafOf, leavesOf } from './leaves';
import type { LeavesInView } from './leaves-in-view';
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

/** How far beyond the window leaves are made ready. */
const MARGIN = '600px';

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
    const places = new Map(Array.from(container.children, (leaf, place) => [leaf, place]));
    const seen = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const place = places.get(target) ?? 0;
          if (isIntersecting) seen.add(place);
          else seen.delete(place);
        }
        fill([...seen]);
        setNear(new Set(seen));
      },
      { rootMargin: MARGIN },
    );
    for (const leaf of places.keys()) observer.observe(leaf);
    return () => observer.disconnect();
  }, [text, fill]);

  useEffect(() => {
    const elements = Array.from(text.current?.querySelectorAll<HTMLElement>(':scope > [data-leaf]') ?? []);
    inView.show(elements.filter((_, leaf) => near.has(leaf) && filled.has(leaf)));
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
