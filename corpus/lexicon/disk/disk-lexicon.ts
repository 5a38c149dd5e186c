import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Entry } from '../entry';
import { openGlosses } from '../files/glosses';
import { shardOf } from '../files/shards';
import { wordIndex } from '../files/word-index';
import type { Glosses, WordIndex } from '../lexicon';
import { buildLexicon } from './build-lexicon';

/** The lexicon from the files of this checkout, for the terminal and the build. */
export interface DiskLexicon {
  readonly index: WordIndex;
  readonly glosses: Glosses;
  /** What the dictionary says of a lemma; empty where it does not have it. */
  readonly entries: (lemma: string) => readonly Entry[];
}

/** Opens the lexicon, making its files first where they are missing or stale. */
export function openDiskLexicon(): DiskLexicon {
  const folder = buildLexicon();
  const read = (name: string): Buffer => gunzipSync(readFileSync(join(folder, `${name}.bin`)));
  const firsts: readonly string[] = JSON.parse(read('shards').toString('utf8'));
  const shards = new Map<number, Readonly<Record<string, readonly Entry[]>>>();
  const shard = (at: number): Readonly<Record<string, readonly Entry[]>> => {
    const known = shards.get(at) ?? JSON.parse(read(`entries-${at}`).toString('utf8'));
    shards.set(at, known);
    return known;
  };
  return {
    index: wordIndex(read('lemmas'), read('forms')),
    glosses: openGlosses(read('glosses'), read('english')),
    entries: (lemma) => shard(shardOf(firsts, lemma))[lemma] ?? [],
  };
}
