import { type Result, succeed } from '@/corpus/result';
import { openGlosses } from '../files/glosses';
import { readEnglishShard, readFirsts, readShard, type Shard } from '../files/read-shard';
import { shardOf } from '../files/shards';
import { wordIndex } from '../files/word-index';
import type { Lexicon, LexiconFailure } from '../lexicon';
import { once } from './once';
import type { ReadFile } from './stored-files';

type Answer<T> = Promise<Result<T, LexiconFailure>>;

/** So many shards of a language stay in memory, a quarter of a megabyte each. */
const SHARDS = 40;
/** So many words do, with what is said of them: those of one text come again and again. */
const WORDS = 3000;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reads two files at a time. */
async function both(
  read: ReadFile,
  first: string,
  second: string,
): Answer<readonly [Uint8Array, Uint8Array]> {
  const [one, other] = await Promise.all([read(first), read(second)]);
  if (!one.ok) return one;
  if (!other.ok) return other;
  return succeed([one.value, other.value]);
}

/** The entries of all words of a language, shard by shard as they are asked for. */
function openShards<T>(
  read: ReadFile,
  prefix: '' | 'english-',
  readRows: (text: string) => Result<Shard<T>, LexiconFailure>,
): (word: string) => Answer<readonly T[]> {
  const firsts = once(async (_: 'all'): Answer<readonly string[]> => {
    const file = await read(`${prefix}shards`);
    return file.ok ? readFirsts(textOf(file.value)) : file;
  }, 1);
  const shard = once(async (at: number): Answer<Shard<T>> => {
    const file = await read(`${prefix}entries-${at}`);
    return file.ok ? readRows(textOf(file.value)) : file;
  }, SHARDS);
  return once(async (word: string) => {
    const known = await firsts('all');
    if (!known.ok) return known;
    const rows = await shard(shardOf(known.value, word));
    return rows.ok ? rows.value(word) : rows;
  }, WORDS);
}

/**
 * Opens the dictionary: the index is read at once and stays, the gloss table and the shards are read when they are asked for.
 *
 * @param read as of `fileReader`
 */
export async function openLexicon(read: ReadFile): Answer<Lexicon> {
  const tables = await both(read, 'lemmas', 'forms');
  if (!tables.ok) return tables;
  const glosses = once(async (_: 'all') => {
    const files = await both(read, 'glosses', 'english');
    return files.ok ? succeed(openGlosses(tables.value[0], ...files.value)) : files;
  }, 1);
  return succeed({
    index: wordIndex(...tables.value),
    glosses: () => glosses('all'),
    entries: openShards(read, '', readShard),
    english: openShards(read, 'english-', readEnglishShard),
  });
}
