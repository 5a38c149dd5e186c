import '@/corpus/strict-zod';
import { z } from 'zod';
import { PARTS_OF_SPEECH } from '@/corpus/articles/article';
import type { EnglishEntry, Entry } from '../entry';
import { entry } from '../files/read-shard';
import type { FormOf, Rendering, WordFacts } from '../lexicon';

const pos = z.enum(PARTS_OF_SPEECH);
const gender = z.enum(['m', 'f', 'n']);

const facts = z.object({
  pos: z.array(pos),
  genders: z.array(gender),
  prefix: z.number(),
  reflexive: z.enum(['never', 'also', 'always']),
  lines: z.number(),
});
const form = z.object({ lemma: z.string(), kind: z.enum(['plural', 'comparative', 'superlative']) });
const rendering = z.object({ word: z.string(), weight: z.number() });
const english = z.object({
  headword: z.string(),
  labels: z.array(z.string()),
  notes: z.array(z.string()),
  renderings: z.array(
    z.object({
      lemma: z.string(),
      headword: z.string(),
      pos,
      gender: gender.exactOptional(),
      plural: z.string().exactOptional(),
      labels: z.array(z.string()),
      notes: z.array(z.string()),
    }),
  ),
});

const rows = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const pack = z.object({
  facts: rows(facts),
  forms: rows(z.array(form)),
  glosses: rows(z.array(rendering)),
  entries: rows(z.array(entry)),
  english: rows(z.array(english)),
});

type Rows<T> = Readonly<Record<string, T>>;

/** As much of the dictionary as one article needs. */
export interface Pack {
  readonly facts: Rows<WordFacts>;
  readonly forms: Rows<readonly FormOf[]>;
  readonly glosses: Rows<readonly Rendering[]>;
  readonly entries: Rows<readonly Entry[]>;
  readonly english: Rows<readonly EnglishEntry[]>;
}

/** Undefined for what is no pack. */
export function readPack(json: string): Pack | undefined {
  try {
    return pack.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
