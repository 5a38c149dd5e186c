'use client';

import { useSyncExternalStore } from 'react';
import type { Language } from '@/corpus/text/span';
import { voiceFor } from './speaker';

/** The device's speech, where the browser has it. */
export const synthesisOf = (): SpeechSynthesis | undefined =>
  typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

function subscribe(changed: () => void): () => void {
  const synthesis = synthesisOf();
  synthesis?.addEventListener('voiceschanged', changed);
  return () => synthesis?.removeEventListener('voiceschanged', changed);
}

/** Whether the device has a voice for a language; false while the page is as the server wrote it. */
export const useHasVoice = (language: Language): boolean =>
  useSyncExternalStore(
    subscribe,
    () => voiceFor(synthesisOf()?.getVoices() ?? [], language) !== undefined,
    () => false,
  );
