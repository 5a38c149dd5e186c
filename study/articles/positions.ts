import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import { nextUpdate } from '../database/record';
import type { Study } from '../study';
import type { Position } from './position';

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
  /** As `Position` has it. */
  readonly share: number;
}

const isSamePlace = (one: Position, other: Position): boolean =>
  one.bead === other.bead &&
  one.furthest === other.furthest &&
  one.beads === other.beads &&
  one.share === other.share;

/** Keeps the place in an article; what was read once stays read. Writes nothing where nothing has changed. */
export function setPosition(
  { db, clock }: Study,
  articleId: string,
  { bead, seen, beads, share }: Seen,
): Promise<Result<Position, StorageFailure>> {
  return attempt(() =>
    db.dexie.transaction('rw', [db.positions], async () => {
      const before = await db.positions.get(articleId);
      const furthest = Math.max(seen, bead, before?.furthest ?? 0);
      const position = {
        id: articleId,
        bead,
        furthest,
        beads,
        share,
        updatedAt: nextUpdate(clock(), before),
      };
      if (before && isSamePlace(before, position)) return before;
      await db.positions.put(position);
      return position;
    }),
  );
}
