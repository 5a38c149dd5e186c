import { parseArgs } from 'node:util';
import { germanTranslations } from '@/corpus/align/german-translations';
import type { Aside } from '@/corpus/articles/article';
import { prepare } from '@/corpus/import/prepare';
import type { ImportProblem } from '@/corpus/import/read-plain';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { fail, succeed } from '@/corpus/result';
import type { Language } from '@/corpus/text/span';
import { readArguments } from './arguments';
import { beadLine } from './bead-line';
import type { Command } from './command';
import { describeFailure } from './failure';
import { readText } from './read';

const USAGE = 'import FILE [--translation FILE]';
const NAMES = { de: 'German', en: 'English', other: 'another language' } as const;

/** A text as the import page would read it, without a learner to ask. */
export const importFile: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({ args: [...args], allowPositionals: true, options: { translation: { type: 'string' } } }),
  );
  if (!read.ok) return read;
  const [file, ...rest] = read.value.positionals;
  const { translation } = read.value.values;
  if (file === undefined || rest.length > 0) return fail({ kind: 'arguments', usage: USAGE });
  if (file === '-' && translation === '-') {
    return fail({ kind: 'arguments', usage: USAGE, detail: 'Only one text can come from standard input.' });
  }
  const de = await readText(file, terminal);
  if (!de.ok) return de;
  const en = translation === undefined ? succeed('') : await readText(translation, terminal);
  if (!en.ok) return en;

  const translations = en.value === '' ? undefined : germanTranslations(openDiskLexicon());
  const prepared = prepare({ de: de.value, en: en.value }, { translations });
  if (!prepared.ok) return fail({ kind: 'import', file, failure: prepared.failure });
  const { title, text, sides, beads, aside, problems } = prepared.value;
  for (const problem of problems)
    terminal.note(describeProblem(problem, { de: file, en: translation ?? '' }));
  await terminal.print(
    JSON.stringify({
      title: title.de,
      text,
      sentences: { de: sides.de.sentences, en: sides.en.sentences },
      beads: beads.map(beadLine),
      aside: [...onSide('de', aside.de), ...onSide('en', aside.en)],
    }),
  );
  return succeed(undefined);
};

/** Offsets of two texts in one list need to say which text they mean. */
const onSide = (side: Language, regions: readonly Aside[]) =>
  regions.map(({ start, end, reason }) => ({ start, end, reason, side }));

function describeProblem(problem: ImportProblem, files: Readonly<Record<Language, string>>): string {
  switch (problem.kind) {
    case 'swapped':
      return 'the two texts look swapped: the first must be the German one';
    case 'wrong-language':
      return `${files[problem.side]}: looks like ${NAMES[problem.looks]}, not ${NAMES[problem.side]}`;
    default:
      return `${describeFailure({ kind: 'import', file: files[problem.side], failure: problem })}; left out`;
  }
}
