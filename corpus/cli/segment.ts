import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fail, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import type { Language } from '@/corpus/text/span';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import type { Command, Terminal } from './command';
import { readText } from './read';

const USAGE = 'segment --lang de|en FILE, or segment --batch FILE';

const language = z.enum(['de', 'en']);
const request = z.object({ id: z.union([z.string(), z.number()]), lang: language, text: z.string() });

/** The sentences of a plain text, with their blocks. */
export const segment: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, batch: { type: 'string' } },
    }),
  );
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.batch !== undefined && positionals.length === 0 && values.lang === undefined) {
    return answerBatch({ file: values.batch, shape: request, answer: segmentBatch }, terminal);
  }
  const lang = language.safeParse(values.lang);
  const [file, ...rest] = positionals;
  if (!lang.success || file === undefined || rest.length > 0 || values.batch !== undefined) {
    return fail({ kind: 'arguments', usage: USAGE });
  }
  return segmentFile(file, lang.data, terminal);
};

function segmentBatch({ id, lang, text }: z.infer<typeof request>) {
  const { sentences } = readSide(text, lang);
  return { id, sentences: sentences.map(({ start, end }) => text.slice(start, end)) };
}

async function segmentFile(file: string, lang: Language, terminal: Terminal): ReturnType<Command> {
  const text = await readText(file, terminal);
  if (!text.ok) return text;
  const { blocks, sentences } = readSide(text.value, lang);
  for (const { start, end, block } of sentences) {
    const kind = blocks[block]?.kind;
    await terminal.print(
      JSON.stringify({ start, end, text: text.value.slice(start, end), block: { index: block, kind } }),
    );
  }
  return succeed(undefined);
}
