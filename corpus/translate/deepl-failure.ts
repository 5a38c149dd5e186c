import { AuthorizationError, ConnectionError, QuotaExceededError, TooManyRequestsError } from 'deepl-node';
import type { TranslationFailure } from './translator';

const NO_CONNECTION = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
]);
const NO_ANSWER = new Set(['ECONNABORTED', 'ETIMEDOUT']);

/** deepl-node has no class for a server's own faults and keeps the status in its message alone. */
const SERVER_FAULT = /^(?:Service unavailable|Unexpected status code: 5\d\d)/;

/**
 * What an error of deepl-node means. The error itself must go nowhere: it carries the request with its headers,
 * the key among them.
 */
export function deeplFailure(error: unknown): TranslationFailure {
  if (error instanceof AuthorizationError) return { kind: 'wrong-key' };
  if (error instanceof QuotaExceededError) return { kind: 'quota' };
  if (error instanceof TooManyRequestsError) return { kind: 'busy' };
  if (error instanceof ConnectionError) return connectionFailure(error.error);
  if (error instanceof Error && SERVER_FAULT.test(error.message)) return { kind: 'unavailable' };
  return { kind: 'refused' };
}

function connectionFailure(cause: Error | undefined): TranslationFailure {
  const code = cause && 'code' in cause ? String(cause.code) : '';
  if (NO_ANSWER.has(code)) return { kind: 'timeout' };
  return { kind: NO_CONNECTION.has(code) ? 'offline' : 'refused' };
}
