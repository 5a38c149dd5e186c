/** The part of `navigator.storage` that is used; browsers lack some or all of it. */
export type StorageLike = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

export type Persistence = 'granted' | 'refused' | 'unsupported';

/** Asks the browser not to clear this site's storage when room grows short. */
export async function askToPersist(storage: StorageLike | undefined): Promise<Persistence> {
  if (storage?.persist === undefined) return 'unsupported';
  if (await storage.persisted?.()) return 'granted';
  return (await storage.persist()) ? 'granted' : 'refused';
}

/** Bytes in use and bytes there are, by the browser's estimate. */
export interface Usage {
  readonly used: number;
  readonly quota: number;
}

/** Undefined where the browser does not tell. */
export async function usage(storage: StorageLike | undefined): Promise<Usage | undefined> {
  const estimate = await storage?.estimate?.();
  if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
  return { used: estimate.usage, quota: estimate.quota };
}
