'use client';

import { useState, useSyncExternalStore } from 'react';

/** Another tab's choice is that tab's until this one is loaded again, so there is nothing to listen to. */
const unchanging = () => () => undefined;
const unknown = () => undefined;

/**
 * A preference of this device and the way to change it. Undefined while the page is as the server wrote it, which
 * knows no device. What was chosen here holds here, also where the browser keeps nothing.
 */
export function usePreference<T>(
  read: () => T,
  apply: (value: T) => void,
): readonly [value: T | undefined, choose: (value: T) => void] {
  const kept = useSyncExternalStore<T | undefined>(unchanging, read, unknown);
  const [chosen, setChosen] = useState<T>();
  const choose = (value: T): void => {
    apply(value);
    setChosen(value);
  };
  return [chosen ?? kept, choose];
}
