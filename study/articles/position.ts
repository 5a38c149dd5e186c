import type { Dated } from '../database/record';

/** How far an article is read; its id is the article's. */
export interface Position extends Dated {
  /** The bead at which reading goes on. */
  readonly bead: number;
  /** The furthest bead that was ever seen. */
  readonly furthest: number;
  /** Beads of the article. */
  readonly beads: number;
  /** The share of the article's words that lies behind that place, 0…1. Records from before do not say. */
  readonly share?: number;
}

/** Whether the article has been read to its end, be it long ago. */
export const isRead = ({ furthest, beads }: Position): boolean => furthest + 1 >= beads;

/** The share of the article that lies behind the place at which reading goes on, 0…1. */
export const shareBefore = ({ share, bead, beads }: Position): number =>
  share ?? (beads === 0 ? 0 : Math.min(1, bead / beads));
