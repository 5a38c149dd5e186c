import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Aside } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';

const FOLDER = new URL('../../../fixtures/pasted/', import.meta.url);

const Expected = z.object({
  sentences: z.array(z.string()),
  aside: z.array(z.object({ reason: z.enum(['advertisement', 'appeal', 'navigation']), text: z.string() })),
});

export interface Pasted extends z.infer<typeof Expected> {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
}

/** The text of one fixture: `market-hall.de`. */
export const pastedText = (name: string): string => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');

/** All pasted texts with what is expected of them; the format stands in the README beside them. */
export const PASTED: readonly Pasted[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length))
  .map((name) => ({
    name,
    language: name.endsWith('.en') ? 'en' : 'de',
    text: pastedText(name),
    ...Expected.parse(parse(readFileSync(new URL(`${name}.expected.yaml`, FOLDER), 'utf8'))),
  }));

/** A region as the expectations write it. */
export function abridge(text: string, { start, end, reason }: Aside): { reason: string; text: string } {
  const words = text.slice(start, end).split(/\s+/u);
  const shown = words.length <= 10 ? words : [...words.slice(0, 5), '…', ...words.slice(-5)];
  return { reason, text: shown.join(' ') };
}
