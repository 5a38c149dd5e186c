'use client';

import { useEffect, useState } from 'react';
import { translationAvailable } from '@/corpus/translate/availability';

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
  useEffect(() => {
    let gone = false;
    void ask().then((answer) => {
      if (!gone) setAvailable(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  return available;
}
