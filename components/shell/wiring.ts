import { openStudy, type Study } from '@/study/study';

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

/** Puts the learner's study together from what the browser has: its storage, its clock, its randomness. */
export const browserStudy = (): Study =>
  openStudy({
    indexedDB: factory(),
    IDBKeyRange: globalThis.IDBKeyRange,
    clock: () => Date.now(),
    newId,
  });
