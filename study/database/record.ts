/** What every record but a log entry carries. Times are milliseconds since 1970. */
export interface Dated {
  readonly id: string;
  readonly updatedAt: number;
}

/** What is left of a deleted record, so that the deletion outlives a merge with an older copy. */
export interface Tombstone extends Dated {
  readonly deletedAt: number;
}

/**
 * The `updatedAt` of the next version of a record: now, and always after the version before, even where the
 * device's clock went back. Merging relies on it.
 */
export const nextUpdate = (now: number, previous: Dated | undefined): number =>
  previous === undefined ? now : Math.max(now, previous.updatedAt + 1);
