import { parseArgs } from 'node:util';
import { splitCompound } from '@/corpus/german/compound';
import { wordReadings } from '@/corpus/german/word-readings';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { englishKeys } from '@/corpus/lexicon/english-keys';
import { fail, succeed } from '@/corpus/result';
import { readArguments } from './arguments';
import type { Command } from './command';

const USAGE = 'lookup WORD…';

/** What the dictionary says of words, each as it may stand in a text; English ones where it has no such German word. */
export const lookup: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () => parseArgs({ args: [...args], allowPositionals: true }));
  if (!read.ok) return read;
  const words = read.value.positionals;
  if (words.length === 0) return fail({ kind: 'arguments', usage: USAGE });
  const { index, entries, english } = openDiskLexicon();
  for (const word of words) {
    const lemmas = wordReadings(word, index).map((reading) => reading.lemma);
    const lemma = lemmas.find((candidate) => entries(candidate).length > 0) ?? lemmas[0] ?? word;
    const parts = splitCompound(word, index).map((part) => ({ ...part, entries: entries(part.lemma) }));
    const german = { word, lemma, entries: entries(lemma), parts };
    const isGerman = german.entries.length > 0 || parts.length > 1;
    const englishEntries = isGerman ? [] : englishKeys(word).flatMap(english);
    await terminal.print(
      JSON.stringify(englishEntries.length > 0 ? { ...german, english: englishEntries } : german),
    );
  }
  return succeed(undefined);
};
