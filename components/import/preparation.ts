'use client';

import { proxy, releaseProxy, wrap } from 'comlink';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sides } from '@/corpus/articles/article';
import type { Prepared } from '@/corpus/import/prepare';
import type { ImportFailure } from '@/corpus/import/read-plain';
import type { ImportWorker } from './import.worker';

export type Taken = Sides<readonly number[]>;

export type Preparation =
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'ready'; readonly prepared: Prepared }
  | { readonly kind: 'refused'; readonly failure: ImportFailure | { readonly kind: 'failed' } };

/** Prepares texts in a worker of their own, which a new text or `cancel` ends. */
export function usePreparation() {
  const [state, setState] = useState<Preparation>();
  const current = useRef<Worker>(undefined);

  const cancel = useCallback(() => {
    current.current?.terminate();
    current.current = undefined;
    setState(undefined);
  }, []);
  useEffect(() => () => current.current?.terminate(), []);

  const begin = useCallback(async (given: Sides<string>, taken: Taken): Promise<void> => {
    current.current?.terminate();
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    current.current = worker;
    const isCurrent = (): boolean => current.current === worker;
    const refuse = (): void => {
      if (isCurrent()) setState({ kind: 'refused', failure: { kind: 'failed' } });
    };
    worker.addEventListener('error', refuse);
    // What is shown stays until the next is there: taking an aside back must not make the page jump.
    setState((before) => (before?.kind === 'ready' ? before : { kind: 'working', done: 0 }));
    const remote = wrap<ImportWorker>(worker);
    const onProgress = proxy((done: number) => {
      if (isCurrent()) setState((before) => (before?.kind === 'ready' ? before : { kind: 'working', done }));
    });
    try {
      const result = await remote.prepare(given, { taken }, onProgress);
      if (!isCurrent()) return;
      setState(
        result.ok ? { kind: 'ready', prepared: result.value } : { kind: 'refused', failure: result.failure },
      );
    } catch {
      refuse();
    } finally {
      remote[releaseProxy]();
      worker.terminate();
    }
  }, []);

  return { state, begin, cancel };
}
