import { fail, type Result, succeed } from '@/corpus/result';
import type { CommandFailure } from './failure';

/** Calls `parseArgs` of node:util; what it throws about the arguments becomes a failure that shows the usage. */
export function readArguments<T>(usage: string, parse: () => T): Result<T, CommandFailure> {
  try {
    return succeed(parse());
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const [detail = ''] = error.message.split(/(?<=\.) |\n/);
    return fail({ kind: 'arguments', usage, detail: detail.endsWith('.') ? detail : `${detail}.` });
  }
}
