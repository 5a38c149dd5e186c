import type { Result } from '@/corpus/result';
import type { CommandFailure } from './failure';

/** What a command sees of the terminal. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`. Reading may throw what `node:fs` throws. */
  readonly open: (file: string) => AsyncIterable<Uint8Array>;
  /** Writes a line to standard output; resolves when there is room for another. */
  readonly print: (line: string) => Promise<void>;
  /** Writes a message to standard error. */
  readonly note: (message: string) => void;
}

/** @param args what stands behind the command's name */
export type Command = (
  args: readonly string[],
  terminal: Terminal,
) => Promise<Result<undefined, CommandFailure>>;
