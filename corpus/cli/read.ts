import { fail, type Result, succeed } from '@/corpus/result';
import type { Terminal } from './command';
import type { CommandFailure } from './failure';

type Read = Result<string, CommandFailure>;

/** The errors of node:fs that have words of their own. */
const WHY = new Map<unknown, 'missing' | 'folder' | 'not UTF-8'>([
  ['ENOENT', 'missing'],
  ['EISDIR', 'folder'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'not UTF-8'],
]);

function unreadable(file: string, error: unknown): Read {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return fail({ kind: 'unreadable', file, why: WHY.get(error.code) ?? 'other' });
}

/** The text of a file piece by piece. A byte order mark is kept, so that offsets count what is in the file. */
async function* readPieces(file: string, { open }: Terminal): AsyncGenerator<Read> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for await (const bytes of open(file)) yield succeed(decoder.decode(bytes, { stream: true }));
    yield succeed(decoder.decode());
  } catch (error) {
    yield unreadable(file, error);
  }
}

/** The whole text of a file, or of standard input for `-`. */
export async function readText(file: string, terminal: Terminal): Promise<Read> {
  const pieces: string[] = [];
  for await (const piece of readPieces(file, terminal)) {
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return succeed(pieces.join(''));
}

/**
 * The lines of a file as they come in, parted at line feeds alone: U+2028 may stand inside a JSON string. A failure
 * is the last thing given.
 */
export async function* readLines(file: string, terminal: Terminal): AsyncGenerator<Read> {
  let open: string[] = [];
  for await (const piece of readPieces(file, terminal)) {
    if (!piece.ok) {
      yield piece;
      return;
    }
    const [first = '', ...others] = piece.value.split('\n');
    open.push(first);
    for (const next of others) {
      yield succeed(open.join(''));
      open = [next];
    }
  }
  yield succeed(open.join(''));
}
