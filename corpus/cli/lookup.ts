import { parseArgs } from 'node:util';
import { splitCompound } from '@/corpus/german/compound';
import { wordReadings } from '@/corpus/german/word-readings';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { fail, succeed } from '@/corpus/result';
import { readArguments } from './arguments';
import type { Command } from './command';

const USAGE = 'lookup WORD…';

/** What the dictionary says of words, each as it may stand in a text. */
export const lookup: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () => parseArgs({ args: [...args], allowPositionals: true }));
  if (!read.ok) return read;
  const words = read.value.positionals;
  if (words.length === 0) return fail({ kind: 'arguments', usage: USAGE });
  const { index, entries } = openDiskLexicon();
  for (const word of words) {
    const lemmas = wordReadings(word, index).map((reading) => reading.lemma);
    const lemma = lemmas.find((candidate) => entries(candidate).length > 0) ?? lemmas[0] ?? word;
    const parts = splitCompound(word, index).map((part) => ({ ...part, entries: entries(part.lemma) }));
    await terminal.print(JSON.stringify({ word, lemma, entries: entries(lemma), parts }));
  }
  return succeed(undefined);
};
