import '@/corpus/strict-zod';
import { z } from 'zod';
import { PARTS_OF_SPEECH } from '@/corpus/articles/article';
import type { Vocabulary } from './vocabulary';

const vocabulary = z.array(
  z.object({
    lemma: z.string(),
    pos: z.enum(PARTS_OF_SPEECH),
    gender: z.enum(['m', 'f', 'n']).exactOptional(),
    reflexive: z.boolean(),
    forms: z.array(z.tuple([z.string(), z.number()])),
    sentence: z.number(),
  }),
);

/** Undefined for what is no vocabulary. */
export function readVocabulary(json: string): Vocabulary | undefined {
  try {
    return vocabulary.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
