import { fail, type Result, succeed } from '@/corpus/result';

/** Why the browser's storage did not serve. */
export interface StorageFailure {
  readonly kind:
    | 'unavailable' // There is none, or it cannot be opened: a private window, a broken profile.
    | 'full' // The browser gives no more room.
    | 'blocked'; // Another tab has opened a newer version: this one must be loaded again.
}

/** What was asked for is not there. */
export interface NotFound {
  readonly kind: 'not-found';
}

const FAILURES: ReadonlyMap<string, StorageFailure['kind']> = new Map([
  ['QuotaExceededError', 'full'],
  ['MissingAPIError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['TimeoutError', 'unavailable'],
  ['VersionError', 'blocked'],
  ['VersionChangeError', 'blocked'],
  ['DatabaseClosedError', 'blocked'],
]);

const part = (error: unknown, key: 'inner' | 'cause' | 'name'): unknown =>
  typeof error === 'object' && error !== null && key in error ? Reflect.get(error, key) : undefined;

/** Dexie wraps what went wrong: an AbortError may hold the QuotaExceededError, so the innermost name counts. */
function failureKind(error: unknown): StorageFailure['kind'] | undefined {
  const inner = part(error, 'inner') ?? part(error, 'cause');
  const name = part(error, 'name');
  const known = typeof name === 'string' ? FAILURES.get(name) : undefined;
  return (inner === undefined || inner === error ? undefined : failureKind(inner)) ?? known;
}

/** Runs a piece of storage work; a failure of storage comes back as a value, any other error is thrown on. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageFailure>> {
  try {
    return succeed(await work());
  } catch (error) {
    const kind = failureKind(error);
    if (kind === undefined) throw error;
    return fail({ kind });
  }
}

/** Turns a success without a value into the failure `not-found`. */
export function orNotFound<T, F>(result: Result<T | undefined, F>): Result<T, F | NotFound> {
  if (!result.ok) return result;
  return result.value === undefined ? fail({ kind: 'not-found' }) : succeed(result.value);
}
