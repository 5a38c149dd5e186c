'use client';

import { useSyncExternalStore } from 'react';

/** Another tab's choice is that tab's until this one is loaded again; a choice on this page is told to whoever shows it. */
const listeners = new Set<() => void>();
const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};
const unknown = () => undefined;

/**
 * A preference of this device and the way to change it. Undefined while the page is as the server wrote it, which
 * knows no device.
 */
export function usePreference<T>(
  read: () => T,
  apply: (value: T) => void,
): readonly [value: T | undefined, choose: (value: T) => void] {
  const value = useSyncExternalStore<T | undefined>(subscribe, read, unknown);
  const choose = (chosen: T): void => {
    apply(chosen);
    for (const changed of listeners) changed();
  };
  return [value, choose];
}
