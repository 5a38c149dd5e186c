import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Result } from '@/corpus/result';
import type { EnglishEntry, Entry } from '../entry';
import { openGlosses } from '../files/glosses';
import { readEnglishShard, readFirsts, readShard, type Shard } from '../files/read-shard';
import { shardOf } from '../files/shards';
import { wordIndex } from '../files/word-index';
import type { Glosses, LexiconFailure, WordIndex } from '../lexicon';
import { buildLexicon } from './build-lexicon';

/** The lexicon from the files of this checkout, for the terminal and the build. */
export interface DiskLexicon {
  readonly index: WordIndex;
  readonly glosses: Glosses;
  /** What the dictionary says of a German lemma; empty where it does not have it. */
  readonly entries: (lemma: string) => readonly Entry[];
  /** What it says of an English word or phrase in its base form; empty where it does not have it. */
  readonly english: (word: string) => readonly EnglishEntry[];
}

/** Files made here a moment ago are whole: that they are not is a defect. */
function whole<T>(read: Result<T, LexiconFailure>): T {
  if (!read.ok) throw new Error(`The dictionary is ${read.failure.kind}.`);
  return read.value;
}

/** The entries of all words, read shard by shard as they are asked for. */
function openShards<T>(
  read: (name: string) => string,
  prefix: string,
  readRows: (text: string) => Result<Shard<T>, LexiconFailure>,
): (word: string) => readonly T[] {
  const firsts = whole(readFirsts(read(`${prefix}shards`)));
  const shards = new Map<number, Shard<T>>();
  return (word) => {
    const at = shardOf(firsts, word);
    const shard = shards.get(at) ?? whole(readRows(read(`${prefix}entries-${at}`)));
    shards.set(at, shard);
    return whole(shard(word));
  };
}

/** Opens the lexicon, making its files first where they are missing or stale. */
export function openDiskLexicon(): DiskLexicon {
  const folder = buildLexicon();
  const read = (name: string): Buffer => gunzipSync(readFileSync(join(folder, `${name}.bin`)));
  const text = (name: string): string => read(name).toString('utf8');
  const lemmas = read('lemmas');
  return {
    index: wordIndex(lemmas, read('forms')),
    glosses: openGlosses(lemmas, read('glosses'), read('english')),
    entries: openShards(text, '', readShard),
    english: openShards(text, 'english-', readEnglishShard),
  };
}
