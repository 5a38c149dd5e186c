import { compareWords } from './front-coded';

/** A stretch of the dictionary in table order: the lemmas from its first word up to the first of the next. */
export interface Shard {
  readonly first: string;
  /** JSON: an object from lemma to entries. */
  readonly json: string;
}

/** About 35 KB when compressed. */
const LENGTH = 240_000;

/** Cuts the lemmas, in table order, into shards of like length. */
export function cutShards(words: readonly string[], entriesOf: (word: string) => unknown): Shard[] {
  const shards: Shard[] = [];
  let first = '';
  let rows: string[] = [];
  let length = 0;
  const close = (): void => {
    if (rows.length > 0) shards.push({ first, json: `{${rows.join(',')}}` });
    rows = [];
    length = 0;
  };
  for (const word of words) {
    if (rows.length === 0) first = word;
    const row = `${JSON.stringify(word)}:${JSON.stringify(entriesOf(word))}`;
    rows.push(row);
    length += row.length;
    if (length >= LENGTH) close();
  }
  close();
  return shards;
}

/** The number of the shard that has a lemma if any has, given the first lemma of each. */
export function shardOf(firsts: readonly string[], lemma: string): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareWords(firsts[middle] ?? '', lemma) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
