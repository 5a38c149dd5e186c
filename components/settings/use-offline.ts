'use client';

import { useSyncExternalStore } from 'react';

/** Whether the pages are there without a network: `waiting` while no service worker answers for this page. */
export type Offline = 'ready' | 'waiting' | 'unsupported';

const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

function subscribe(changed: () => void): () => void {
  const container = workers();
  container?.addEventListener('controllerchange', changed);
  return () => container?.removeEventListener('controllerchange', changed);
}

function read(): Offline {
  const container = workers();
  if (container === undefined) return 'unsupported';
  return container.controller === null ? 'waiting' : 'ready';
}

/** Undefined while the page is as the server wrote it. */
export const useOffline = (): Offline | undefined =>
  useSyncExternalStore<Offline | undefined>(subscribe, read, () => undefined);
