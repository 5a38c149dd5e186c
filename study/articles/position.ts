import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import { type Dated, nextUpdate } from '../database/record';
import type { Study } from '../study';

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

export const positionOf = (
  { db }: Study,
  articleId: string,
): Promise<Result<Position | undefined, StorageFailure>> => attempt(() => db.positions.get(articleId));

export const positions = ({ db }: Study): Promise<Result<Position[], StorageFailure>> =>
  attempt(() => db.positions.orderBy('updatedAt').reverse().toArray());

interface Seen {
  readonly bead: number;
  /** The last bead that could be read there. */
  readonly seen: number;
  readonly beads: number;
}

/** Keeps the place in an article; what was read once stays read. Writes nothing where nothing has changed. */
export function setPosition(
  { db, clock }: Study,
  articleId: string,
  { bead, seen, beads }: Seen,
): Promise<Result<Position, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.positions], async () => {
      const before = await db.positions.get(articleId);
      const furthest = Math.max(seen, bead, before?.furthest ?? 0);
      if (before && before.bead === bead && before.furthest === furthest && before.beads === beads)
        return before;
      const position = { id: articleId, bead, furthest, beads, updatedAt: nextUpdate(clock(), before) };
      await db.positions.put(position);
      return position;
    }),
  );
}
