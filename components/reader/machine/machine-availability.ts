'use client';

import { useCallback, useState } from 'react';
import { translationAvailable } from '@/corpus/translate/availability';
import { useWhenIdle } from '../when-idle';

let asked: Promise<boolean> | undefined;

/** Asked once a visit, and only where there is a network to ask over. */
const ask = async (): Promise<boolean> => {
  if (!navigator.onLine) return false;
  asked ??= translationAvailable(fetch.bind(globalThis));
  return asked;
};

/** Whether this installation translates by machine; false until that is known. */
export function useAvailability(): boolean {
  const [available, setAvailable] = useState(false);
  useWhenIdle(
    useCallback(() => {
      void ask().then(setAvailable);
    }, []),
  );
  return available;
}
