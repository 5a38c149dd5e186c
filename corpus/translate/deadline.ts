import { fail, type Result, succeed } from '../result';

export interface Interruption {
  readonly kind: 'timeout' | 'cancelled';
}

export interface Patience {
  /** Milliseconds. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
}

/**
 * Waits for work until the deadline passes or the signal is raised; the work's own signal is raised then, too.
 * Work that cannot be stopped goes on unheard. What the work throws is thrown.
 */
export async function withinDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { deadline, signal }: Patience,
): Promise<Result<T, Interruption>> {
  if (signal?.aborted) return fail({ kind: 'cancelled' });
  const stop = new AbortController();
  let settle: (why: Interruption) => void = () => {};
  const interrupted = new Promise<Result<T, Interruption>>((resolve) => {
    settle = (why) => resolve(fail(why));
  });
  const timer = setTimeout(() => settle({ kind: 'timeout' }), deadline);
  const cancel = () => settle({ kind: 'cancelled' });
  signal?.addEventListener('abort', cancel);
  try {
    return await Promise.race([work(stop.signal).then(succeed), interrupted]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    stop.abort();
  }
}
