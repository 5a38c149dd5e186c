import { parseArgs } from 'node:util';
import { z } from 'zod';
import { analyseWords } from '@/corpus/german/analyse-words';
import { analyseSentence } from '@/corpus/german/analysis';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { fail, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import type { Command, Terminal } from './command';
import { readText } from './read';

const USAGE = 'analyse FILE, or analyse --batch FILE';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  tokens: z.array(z.object({ form: z.string(), space: z.boolean() })),
});

/** What each word of a German text is. */
export const analyse: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], allowPositionals: true, options: { batch: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const { batch } = read.value.values;
  const [file, ...rest] = read.value.positionals;
  if (rest.length > 0 || (batch === undefined) === (file === undefined)) {
    return fail({ kind: 'arguments', usage: USAGE });
  }
  const { index } = openDiskLexicon();
  if (batch !== undefined) {
    const answer = (given: z.infer<typeof request>) => analyseBatch(given, index);
    return answerBatch({ file: batch, shape: request, answer }, terminal);
  }
  return analyseFile(file ?? '', index, terminal);
};

async function analyseFile(file: string, index: WordIndex, terminal: Terminal): ReturnType<Command> {
  const text = await readText(file, terminal);
  if (!text.ok) return text;
  for (const sentence of readSide(text.value, 'de').sentences) {
    for (const { span, ...analysis } of analyseSentence(text.value, sentence, index)) {
      await terminal.print(JSON.stringify({ ...span, ...analysis }));
    }
  }
  return succeed(undefined);
}

function analyseBatch({ id, tokens }: z.infer<typeof request>, index: WordIndex) {
  const forms = tokens.map(({ form }) => form);
  const { readings, splitVerbs } = analyseWords(forms, index);
  return {
    id,
    lemmas: forms.map((form, at) => readings[at]?.[0]?.lemma ?? form),
    sep: splitVerbs.map(({ verb, prefix, lemma }) => [verb, prefix, lemma]),
  };
}
