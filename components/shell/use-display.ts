'use client';

import { applyDisplay, type Display, readDisplay } from './display';
import { usePreference } from './use-preference';

/** One thing about how the text is set, and the way to change it. */
export const useDisplay = <Name extends keyof Display>(name: Name) =>
  usePreference<Display[Name]>(
    () => readDisplay(name),
    (value) => applyDisplay(name, value),
  );
