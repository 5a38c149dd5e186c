import { LEVELS, PARTS_OF_SPEECH } from '@/corpus/articles/article';
import '@/corpus/strict-zod';
import { z } from 'zod';
import { GRADES } from '../schedule/card';
import { PARAMETERS } from '../schedule/parameters';
import { STANDS } from '../terms/term';
import { BACKUP_VERSION } from './backup';

/** No field is dropped: what a newer version of the same format added goes through unharmed. */
const shape = z.looseObject;
const time = z.number().int().nonnegative();
const id = z.string().min(1);
const line = z.string();
const lines = z.array(line);
const index = z.number().int().nonnegative();
const range = z.tuple([index, index]);
const sides = <T extends z.ZodType>(of: T) => shape({ de: of, en: of });
const gender = z.enum(['m', 'f', 'n']).optional();
const pos = z.enum(PARTS_OF_SPEECH);

const dated = { id, updatedAt: time };
const tombstone = { ...dated, deletedAt: time };

const word = { lemma: id, pos, gender, reflexive: z.boolean() };
const identity = { language: z.literal('en').optional(), ...word };
const example = shape({
  articleId: id,
  slug: line.optional(),
  bead: index,
  de: line,
  en: line,
  form: line,
  english: z.enum(['human', 'machine']),
});
const term = shape({
  ...dated,
  ...identity,
  plural: line.optional(),
  prefix: line.optional(),
  glosses: lines,
  note: line.optional(),
  forms: lines,
  example: example.optional(),
  stand: z.enum(STANDS).optional(),
  addedAt: time,
  deletedAt: z.undefined().optional(),
});
const removedTerm = shape({ ...tombstone, ...identity });

const answer = shape({
  kind: z.literal('answer'),
  id,
  cardId: id,
  termId: id,
  at: time,
  grade: z.literal(GRADES),
  parameters: z.enum(Object.keys(PARAMETERS)),
  took: z.number().nonnegative(),
});
const undo = shape({ kind: z.literal('undo'), id, at: time, review: id, cardId: id, termId: id });

const block = shape({
  kind: z.enum(['heading', 'paragraph', 'item', 'quote', 'credit']),
  start: index,
  end: index,
});
const sentence = shape({ start: index, end: index, block: index });
const aside = shape({ start: index, end: index, reason: z.enum(['advertisement', 'appeal', 'navigation']) });
const entry = shape({
  ...word,
  plural: line.optional(),
  prefix: line.optional(),
  en: lines,
  note: sides(line).optional(),
  forms: lines,
});
const article = shape({
  id,
  slug: line.optional(),
  title: sides(line),
  level: z.enum(LEVELS).optional(),
  source: line.optional(),
  licence: line.optional(),
  added: line,
  text: sides(line),
  blocks: sides(z.array(block)),
  sentences: sides(z.array(sentence)),
  beads: z.array(shape({ de: range, en: range, score: z.number(), edited: z.boolean() })),
  glossary: z.array(entry),
  aside: sides(z.array(aside)),
});
const keptArticle = shape({ ...dated, article, deletedAt: z.undefined().optional() });

/** What must hold of a file that is read as a backup. */
export const backupShape = shape({
  format: z.literal('satzpaar'),
  version: z.literal(BACKUP_VERSION),
  at: time,
  terms: z.array(z.union([term, removedTerm])),
  reviews: z.array(z.discriminatedUnion('kind', [answer, undo])),
  articles: z.array(z.union([keptArticle, shape(tombstone)])),
  positions: z.array(
    shape({
      ...dated,
      bead: index,
      furthest: index,
      beads: index,
      share: z.number().min(0).max(1).optional(),
    }),
  ),
  settings: z.array(shape({ ...dated, value: z.unknown() })),
  translations: z.array(
    shape({
      ...dated,
      articleId: id,
      source: line,
      to: z.enum(['de', 'en']),
      text: line,
      provider: line,
      at: time,
    }),
  ),
});
