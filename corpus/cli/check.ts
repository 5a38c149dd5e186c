import { parseArgs } from 'node:util';
import { germanTranslations } from '@/corpus/align/german-translations';
import type { Translations } from '@/corpus/align/lexicon-partners';
import { compileArticle } from '@/corpus/articles/compile';
import { automaticBeads, draftOf } from '@/corpus/articles/draft';
import { faultLine } from '@/corpus/articles/fault';
import { scoreAlignment } from '@/corpus/articles/score';
import { readSource, slugs } from '@/corpus/articles/shelf';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { fail, succeed } from '@/corpus/result';
import { readArguments } from './arguments';
import type { Command, Terminal } from './command';

const USAGE = 'check, or check --draft SLUG';

/** The faults of the bundled articles, and how well the pipeline would have done without the review. */
export const check: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], options: { draft: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const { draft } = read.value.values;
  const translations = germanTranslations(openDiskLexicon());
  if (draft !== undefined) {
    if (!slugs().includes(draft))
      return fail({ kind: 'arguments', usage: USAGE, detail: `No article ${draft}.` });
    await terminal.print(draftOf(readSource(draft), translations));
    return succeed(undefined);
  }
  let count = 0;
  for (const slug of slugs()) count += await checkArticle(slug, translations, terminal);
  return count === 0 ? succeed(undefined) : fail({ kind: 'faults', count });
};

async function checkArticle(
  slug: string,
  translations: Translations,
  { print, note }: Terminal,
): Promise<number> {
  const source = readSource(slug);
  const compiled = compileArticle(source);
  if (!compiled.ok) {
    for (const fault of compiled.failure) await print(`${slug}/${faultLine(fault)}`);
    return compiled.failure.length;
  }
  const { beads } = compiled.value;
  const { precision, recall, f1 } = scoreAlignment(automaticBeads(source, translations), beads);
  const figures = [`precision ${precision.toFixed(3)}`, `recall ${recall.toFixed(3)}`, `F1 ${f1.toFixed(3)}`];
  note(`${slug}: ${beads.length} beads reviewed; the pipeline alone: ${figures.join(', ')}`);
  return 0;
}
