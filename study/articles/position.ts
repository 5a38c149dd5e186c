import type { Dated } from '../database/record';

/** How far an article is read; its id is the article's. */
export interface Position extends Dated {
  /** The bead at which reading goes on. */
  readonly bead: number;
  /** The furthest bead that was ever seen. */
  readonly furthest: number;
  /** Beads of the article. */
  readonly beads: number;
}

/** The share of the article that was read, 0…1. */
export const shareRead = ({ furthest, beads }: Position): number =>
  beads === 0 ? 0 : Math.min(1, (furthest + 1) / beads);

/** Whether the article was read to its end. */
export const isRead = ({ furthest, beads }: Position): boolean => furthest + 1 >= beads;
