import type { z } from 'zod';
import { faultyField } from '@/corpus/articles/faulty-field';
import { fail, type Result, succeed } from '@/corpus/result';
import type { Command, Terminal } from './command';
import { readLines } from './read';

interface Batch<T> {
  readonly file: string;
  /** The fields that are read; others are passed over. */
  readonly shape: z.ZodType<T>;
  readonly answer: (request: T) => unknown;
}

/**
 * Answers JSON Lines with JSON Lines, one for one and in order, each as soon as it can be. Empty lines are passed over.
 * Fails at the first line that cannot be read; the lines before it have their answers.
 */
export async function answerBatch<T>(
  { file, shape, answer }: Batch<T>,
  terminal: Terminal,
): ReturnType<Command> {
  let line = 0;
  for await (const read of readLines(file, terminal)) {
    if (!read.ok) return read;
    line += 1;
    const source = line === 1 ? read.value.replace(/^\ufeff/, '') : read.value;
    if (source.trim() === '') continue;
    const json = parseJson(source);
    if (!json.ok) return fail({ kind: 'not-json', file, line });
    const request = shape.safeParse(json.value);
    const [issue] = request.error?.issues ?? [];
    if (issue !== undefined) return fail({ kind: 'field', file, line, ...faultyField(issue) });
    if (request.success) await terminal.print(JSON.stringify(answer(request.data)));
  }
  return succeed(undefined);
}

function parseJson(source: string): Result<unknown, undefined> {
  try {
    return succeed(JSON.parse(source));
  } catch {
    return fail(undefined);
  }
}
