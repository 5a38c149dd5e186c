import '@/corpus/strict-zod';
import { z } from 'zod';
import { PARTS_OF_SPEECH } from '@/corpus/articles/article';
import { fail, type Result, succeed } from '@/corpus/result';
import type { EnglishEntry, Entry } from '../entry';
import type { LexiconFailure } from '../lexicon';
import { unpackEnglish } from './english-rows';

/** What a shard says of a word; empty where it does not have it. */
export type Shard<T> = (word: string) => readonly T[];

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
const entries = z.record(z.string(), z.array(entry));
const englishRows = z.record(z.string(), z.array(texts));
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

/** Reads a shard of German entries. */
export function readShard(json: string): Result<Shard<Entry>, LexiconFailure> {
  const rows = parse(entries, json);
  // A map and not the object itself: "constructor" is a word, too.
  const byWord = rows && new Map(Object.entries(rows));
  return orDamaged(byWord && ((word) => byWord.get(word) ?? []));
}

/** Reads a shard of English entries. */
export function readEnglishShard(json: string): Result<Shard<EnglishEntry>, LexiconFailure> {
  const rows = parse(englishRows, json);
  const byWord = rows && new Map(Object.entries(rows));
  return orDamaged(byWord && ((word) => (byWord.get(word) ?? []).map((row) => unpackEnglish(row, word))));
}

/** Reads which word is the first of each shard. */
export const readFirsts = (json: string): Result<readonly string[], LexiconFailure> =>
  orDamaged(parse(words, json));
