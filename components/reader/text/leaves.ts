import type { Article } from '@/corpus/articles/article';
import { rowStarts } from './rows';

/** A stretch of whole rows: what is put on the page, shown and left alone by the browser as one. */
export interface Leaf {
  /** Index of the first bead and of the one after the last. */
  readonly beads: readonly [from: number, to: number];
  /** Characters of its longer side: by them the page knows how much room it will take. */
  readonly length: number;
}

type Bound = Pick<Article, 'sentences' | 'beads'>;

/** Half a window of text: what is laid out in one frame. */
const LEAST_BEADS = 12;
/** The browser watches every leaf at every scroll: a book has longer ones rather than more. */
const MOST_LEAVES = 250;

/** Characters of some beads, on the side which has more of them. */
function lengthOf({ sentences, beads }: Bound, from: number, to: number): number {
  const lengths = (['de', 'en'] as const).map((side) => {
    const first = beads[from]?.[side][0] ?? 0;
    const end = beads[to - 1]?.[side][1] ?? first;
    return (sentences[side][end - 1]?.end ?? 0) - (sentences[side][first]?.start ?? 0);
  });
  return Math.max(0, ...lengths);
}

/** Parts an article into leaves. Every row is in one, and only what is in one row can make a leaf long. */
export function leavesOf(article: Bound): Leaf[] {
  const least = Math.max(LEAST_BEADS, Math.ceil(article.beads.length / MOST_LEAVES));
  const starts: number[] = [];
  for (const start of rowStarts(article)) {
    const last = starts.at(-1);
    if (last === undefined || start - last >= least) starts.push(start);
  }
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? article.beads.length;
    return { beads: [from, to], length: lengthOf(article, from, to) };
  });
}

/** The place of the leaf in which a bead stands. */
export function leafOf(leaves: readonly Leaf[], bead: number): number {
  const after = leaves.findIndex(({ beads }) => beads[0] > bead);
  return (after === -1 ? leaves.length : after) - 1;
}
