import type { Study } from '@/study/study';

/** The way to the learner's study, which is fetched with its database when it is first asked for: a page is there without it. */
export interface StudyAccess {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Rejects where its code cannot be fetched; asked again, it tries again. */
  readonly open: () => Promise<Study>;
}

/** A browser that forbids storage throws where its factory is merely looked at. */
const factory = (): IDBFactory | undefined => {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
};

/** Not `randomUUID`, which exists only where the connection is secure. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

const clock = (): number => Date.now();

/** Puts the learner's study together from what the browser has: its storage, its clock, its randomness. */
export function browserStudy(): StudyAccess {
  let opened: Promise<Study> | undefined;
  const fetched = async (): Promise<Study> => {
    const { openStudy } = await import('@/study/study');
    return openStudy({ indexedDB: factory(), IDBKeyRange: globalThis.IDBKeyRange, clock, newId });
  };
  const open = (): Promise<Study> => {
    opened ??= fetched().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return { clock, open };
}
