import '@/corpus/strict-zod';
import { z } from 'zod';
import { PARTS_OF_SPEECH } from '@/corpus/articles/article';
import { fail, type Result, succeed } from '@/corpus/result';
import type { EnglishEntry, Entry } from '../entry';
import type { LexiconFailure } from '../lexicon';
import { unpackEnglish } from './english-rows';
import { isShard, rowOf } from './shards';

/** What a shard says of a word; empty where it does not have it. What it says is checked when it is asked for. */
export type Shard<T> = (word: string) => Result<readonly T[], LexiconFailure>;

const texts = z.array(z.string());
/** As an entry is written. */
export const entry = z.object({
  headword: z.string(),
  pos: z.enum(PARTS_OF_SPEECH),
  gender: z.enum(['m', 'f', 'n']).exactOptional(),
  plural: z.string().exactOptional(),
  labels: texts,
  notes: texts,
  glosses: z.array(z.object({ text: z.string(), labels: texts })),
  examples: z.array(z.object({ de: z.string(), en: z.string() })),
});
const entries = z.array(entry);
const englishRows = z.array(texts);
const words = texts;

/** Undefined for what is no JSON or not of this shape. */
function parse<T>(schema: z.ZodType<T>, json: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

const orDamaged = <T>(value: T | undefined): Result<T, LexiconFailure> =>
  value === undefined ? fail({ kind: 'damaged' }) : succeed(value);

function openShard<Row, T>(
  text: string,
  schema: z.ZodType<Row[]>,
  unpack: (row: Row, word: string) => T,
): Result<Shard<T>, LexiconFailure> {
  if (!isShard(text)) return fail({ kind: 'damaged' });
  return succeed((word) => {
    const json = rowOf(text, word);
    if (json === undefined) return succeed([]);
    return orDamaged(parse(schema, json)?.map((row) => unpack(row, word)));
  });
}

/** Opens a shard of German entries. */
export const readShard = (text: string): Result<Shard<Entry>, LexiconFailure> =>
  openShard(text, entries, (row) => row);

/** Opens a shard of English entries. */
export const readEnglishShard = (text: string): Result<Shard<EnglishEntry>, LexiconFailure> =>
  openShard(text, englishRows, unpackEnglish);

/** Reads which word is the first of each shard. */
export const readFirsts = (json: string): Result<readonly string[], LexiconFailure> =>
  orDamaged(parse(words, json));
