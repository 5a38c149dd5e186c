import { type Result, succeed } from '@/corpus/result';
import type { Entry } from '../entry';
import { openGlosses } from '../files/glosses';
import { shardOf } from '../files/shards';
import { wordIndex } from '../files/word-index';
import type { Lexicon, LexiconFailure } from '../lexicon';
import { once } from './once';
import type { ReadFile } from './stored-files';

/** So many shards stay in memory, a few megabytes: those of one text come again and again. */
const SHARDS = 40;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reads two files at a time. */
async function both(
  read: ReadFile,
  first: string,
  second: string,
): Promise<Result<readonly [Uint8Array, Uint8Array], LexiconFailure>> {
  const [one, other] = await Promise.all([read(first), read(second)]);
  if (!one.ok) return one;
  if (!other.ok) return other;
  return succeed([one.value, other.value]);
}

/**
 * Opens the dictionary: the index is read at once and stays, the gloss table and the shards are read when they are asked for.
 *
 * @param read as of `fileReader`
 */
export async function openLexicon(read: ReadFile): Promise<Result<Lexicon, LexiconFailure>> {
  const [tables, firstsRead] = await Promise.all([both(read, 'lemmas', 'forms'), read('shards')]);
  if (!tables.ok) return tables;
  if (!firstsRead.ok) return firstsRead;
  const firsts: readonly string[] = JSON.parse(textOf(firstsRead.value));

  const glosses = once(async (_: 'all') => {
    const files = await both(read, 'glosses', 'english');
    return files.ok ? succeed(openGlosses(tables.value[0], ...files.value)) : files;
  }, 1);
  const shard = once(
    async (at: number): Promise<Result<Record<string, readonly Entry[]>, LexiconFailure>> => {
      const file = await read(`entries-${at}`);
      return file.ok ? succeed(JSON.parse(textOf(file.value))) : file;
    },
    SHARDS,
  );

  return succeed({
    index: wordIndex(...tables.value),
    glosses: () => glosses('all'),
    entries: async (lemma) => {
      const rows = await shard(shardOf(firsts, lemma));
      return rows.ok ? succeed(rows.value[lemma] ?? []) : rows;
    },
  });
}
