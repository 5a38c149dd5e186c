import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AlignOptions, align as alignSentences } from '@/corpus/align/align';
import { alignSides } from '@/corpus/align/align-sides';
import { germanTranslations } from '@/corpus/align/german-translations';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { fail, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import { beadLine, indices } from './bead-line';
import type { Command, Terminal } from './command';
import { readText } from './read';

const USAGE = 'align DE EN [--no-lexicon], or align --batch FILE [--no-lexicon]';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  src: z.array(z.string()),
  tgt: z.array(z.string()),
});

/** German sentences against English ones. */
export const align: Command = async (args, terminal) => {
  const read = readArguments(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { batch: { type: 'string' }, 'no-lexicon': { type: 'boolean' } },
    }),
  );
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.batch !== undefined && positionals.length === 0) {
    const options = optionsOf(values);
    const answer = (given: z.infer<typeof request>) => alignBatch(given, options);
    return answerBatch({ file: values.batch, shape: request, answer }, terminal);
  }
  const [de, en, ...rest] = positionals;
  if (de === undefined || en === undefined || rest.length > 0 || values.batch !== undefined) {
    return fail({ kind: 'arguments', usage: USAGE });
  }
  if (de === '-' && en === '-') {
    return fail({ kind: 'arguments', usage: USAGE, detail: 'Only one text can come from standard input.' });
  }
  return alignFiles(de, en, optionsOf(values), terminal);
};

type Known = Pick<AlignOptions, 'translations'>;

const optionsOf = (values: { readonly 'no-lexicon'?: boolean | undefined }): Known =>
  values['no-lexicon'] ? {} : { translations: germanTranslations(openDiskLexicon()) };

function alignBatch({ id, src, tgt }: z.infer<typeof request>, options: Known) {
  const beads = alignSentences(src, tgt, options);
  return { id, beads: beads.map(({ de, en }) => [indices(de), indices(en)]) };
}

async function alignFiles(
  deFile: string,
  enFile: string,
  options: Known,
  terminal: Terminal,
): ReturnType<Command> {
  const de = await readText(deFile, terminal);
  if (!de.ok) return de;
  const en = await readText(enFile, terminal);
  if (!en.ok) return en;
  const beads = alignSides(
    { text: de.value, side: readSide(de.value, 'de') },
    { text: en.value, side: readSide(en.value, 'en') },
    options,
  );
  for (const bead of beads) await terminal.print(JSON.stringify(beadLine(bead)));
  return succeed(undefined);
}
