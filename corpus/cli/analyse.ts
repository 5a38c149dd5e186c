import { parseArgs } from 'node:util';
import { z } from 'zod';
import { analyseWords } from '@/corpus/german/analyse-words';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { fail } from '@/corpus/result';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import type { Command } from './command';

const USAGE = 'analyse --batch FILE';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  tokens: z.array(z.object({ form: z.string(), space: z.boolean() })),
});

/** What each word of a German text is. */
export const analyse: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], options: { batch: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const { batch } = read.value.values;
  if (batch === undefined) return fail({ kind: 'arguments', usage: USAGE });
  const { index } = openDiskLexicon();
  return answerBatch(
    { file: batch, shape: request, answer: (given) => analyseBatch(given, index) },
    terminal,
  );
};

function analyseBatch({ id, tokens }: z.infer<typeof request>, index: WordIndex) {
  const forms = tokens.map(({ form }) => form);
  const { readings, splitVerbs } = analyseWords(forms, index);
  return {
    id,
    lemmas: forms.map((form, at) => readings[at]?.[0]?.lemma ?? form),
    sep: splitVerbs.map(({ verb, prefix, lemma }) => [verb, prefix, lemma]),
  };
}
