import { compareWords } from './front-coded';

/**
 * A stretch of the dictionary in table order: the lemmas from its first word up to the first of the next. A line a word, which
 * begins with the word and a tab, so that of a whole shard only what is asked for needs to be parsed.
 */
export interface ShardText {
  readonly first: string;
  /** Begins with a line feed and ends with one. */
  readonly text: string;
}

/** Compressed, about 35 KB of German entries and twice that of English ones. */
const LENGTH = 240_000;

const LINE = '\n';
const TAB = '\t';

/** Cuts the words, in table order, into shards of like length. @param entriesOf what is kept as JSON */
export function cutShards(words: readonly string[], entriesOf: (word: string) => unknown): ShardText[] {
  const shards: ShardText[] = [];
  let first = '';
  let text = LINE;
  for (const word of words) {
    if (text === LINE) first = word;
    text += `${word}${TAB}${JSON.stringify(entriesOf(word))}${LINE}`;
    if (text.length < LENGTH) continue;
    shards.push({ first, text });
    text = LINE;
  }
  if (text !== LINE) shards.push({ first, text });
  return shards;
}

/** Whether a text is a shard at all, as far as its ends tell. */
export const isShard = (text: string): boolean => text.startsWith(LINE) && text.endsWith(LINE);

/** The JSON of a word in the text of a shard; undefined where it does not have it. */
export function rowOf(text: string, word: string): string | undefined {
  const head = `${LINE}${word}${TAB}`;
  const at = text.indexOf(head);
  return at < 0 ? undefined : text.slice(at + head.length, text.indexOf(LINE, at + head.length));
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
