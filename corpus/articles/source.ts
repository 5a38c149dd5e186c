import { parse } from 'yaml';
import { z } from 'zod';
import { LEVELS, PARTS_OF_SPEECH, type Sides } from './article';

/** The files of one bundled article, as a person edits them. */
export interface ArticleSource extends Sides<string> {
  readonly slug: string;
  /** `article.yaml` */
  readonly about: string;
  /** `glossary.yaml` */
  readonly glossary: string;
  /** `beads.txt`, the reviewed alignment. */
  readonly beads: string;
}

const line = z.string().trim().min(1);
const sides = z.strictObject({ de: line, en: line });
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const aboutShape = z.strictObject({
  title: sides,
  summary: sides,
  level: z.enum(LEVELS),
  source: line,
  licence: line,
  added: date,
  reviewed: date,
});

const entryShape = z
  .strictObject({
    lemma: line,
    pos: z.enum(PARTS_OF_SPEECH),
    gender: z.enum(['m', 'f', 'n']).optional(),
    plural: line.optional(),
    reflexive: z.boolean().default(false),
    prefix: line.optional(),
    en: z.array(line).min(1),
    note: sides.optional(),
    forms: z.array(line).min(1),
  })
  .refine((entry) => entry.pos !== 'noun' || entry.gender !== undefined || entry.plural !== undefined, {
    error: 'a noun has a gender or is plural only',
  });

export const parseAbout = (yaml: string) => aboutShape.safeParse(parse(yaml));

export const parseGlossary = (yaml: string) => z.array(entryShape).safeParse(parse(yaml));
