import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { fail, type Result, succeed } from '@/corpus/result';
import { type GlossaryEntry, LEVELS, PARTS_OF_SPEECH, type Sides } from './article';
import type { ArticleFault } from './fault';
import { faultyField } from './faulty-field';

/** The files of one bundled article, as a person edits them; a file that is missing is empty. */
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
  })
  .transform(
    ({ gender, plural, prefix, note, ...entry }): GlossaryEntry => ({
      ...entry,
      ...(gender === undefined ? {} : { gender }),
      ...(plural === undefined ? {} : { plural }),
      ...(prefix === undefined ? {} : { prefix }),
      ...(note === undefined ? {} : { note }),
    }),
  );

type YamlFile = 'article.yaml' | 'glossary.yaml';

function parseYaml<T>(file: YamlFile, yaml: string, shape: z.ZodType<T>): Result<T, ArticleFault[]> {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return fail([{ kind: 'field', file, where: '', what: error.message.split('\n')[0] ?? '' }]);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  return fail(parsed.error.issues.map((issue) => ({ kind: 'field', file, ...faultyField(issue) })));
}

export const parseAbout = (yaml: string) => parseYaml('article.yaml', yaml, aboutShape);

export const parseGlossary = (yaml: string) => parseYaml('glossary.yaml', yaml, z.array(entryShape));
