import { parseArgs } from 'node:util';
import { z } from 'zod';
import { linkWords } from '@/corpus/align/links/link-words';
import { lexiconMeanings, type WordMeanings } from '@/corpus/align/links/word-meanings';
import { analyseWords } from '@/corpus/german/analyse-words';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { fail } from '@/corpus/result';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import type { Command } from './command';

const USAGE = 'link --batch FILE';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  src: z.array(z.string()),
  tgt: z.array(z.string()),
});

/** Which German tokens of a bead translate which English ones. */
export const link: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], options: { batch: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const { batch } = read.value.values;
  if (batch === undefined) return fail({ kind: 'arguments', usage: USAGE });
  const lexicon = openDiskLexicon();
  const meanings = lexiconMeanings(lexicon);
  const answer = (bead: z.infer<typeof request>) => linkBead(bead, lexicon.index, meanings);
  return answerBatch({ file: batch, shape: request, answer }, terminal);
};

function linkBead({ id, src, tgt }: z.infer<typeof request>, index: WordIndex, meanings: WordMeanings) {
  const { splitVerbs } = analyseWords(src, index);
  return { id, links: linkWords({ de: src, en: tgt, splitVerbs }, meanings) };
}
