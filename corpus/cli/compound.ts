import { parseArgs } from 'node:util';
import { z } from 'zod';
import { splitCompound } from '@/corpus/german/compound';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { fail } from '@/corpus/result';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import type { Command } from './command';

const USAGE = 'compound --batch FILE';

const request = z.object({ word: z.string() });

/** The parts of compounds: where each begins, and its lemma. A word that is none is its own one part. */
export const compound: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], options: { batch: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const { batch } = read.value.values;
  if (batch === undefined) return fail({ kind: 'arguments', usage: USAGE });
  const { index } = openDiskLexicon();
  return answerBatch({ file: batch, shape: request, answer: ({ word }) => partsOf(word, index) }, terminal);
};

function partsOf(word: string, index: WordIndex) {
  const parts = splitCompound(word, index);
  if (parts.length === 0) return { word, starts: [0], lemmas: [word] };
  return { word, starts: parts.map(({ start }) => start), lemmas: parts.map(({ lemma }) => lemma) };
}
