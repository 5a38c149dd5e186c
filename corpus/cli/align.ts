import { parseArgs } from 'node:util';
import { z } from 'zod';
import { align as alignSentences } from '@/corpus/align/align';
import { alignSides } from '@/corpus/align/align-sides';
import { textScore } from '@/corpus/align/text-score';
import { fail, succeed } from '@/corpus/result';
import { readSide } from '@/corpus/text/read';
import { readArguments } from './arguments';
import { answerBatch } from './batch';
import { beadLine, indices } from './bead-line';
import type { Command, Terminal } from './command';
import { readText } from './read';

const USAGE = 'align DE EN, or align --batch FILE [--no-lexicon]';

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
      // There is no lexicon yet: the option is taken and changes nothing.
      options: { batch: { type: 'string' }, 'no-lexicon': { type: 'boolean' } },
    }),
  );
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  if (values.batch !== undefined && positionals.length === 0) {
    return answerBatch({ file: values.batch, shape: request, answer: alignBatch }, terminal);
  }
  const [de, en, ...rest] = positionals;
  if (de === undefined || en === undefined || rest.length > 0 || values.batch !== undefined) {
    return fail({ kind: 'arguments', usage: USAGE });
  }
  if (de === '-' && en === '-') {
    return fail({ kind: 'arguments', usage: USAGE, detail: 'Only one text can come from standard input.' });
  }
  return alignFiles(de, en, terminal);
};

function alignBatch({ id, src, tgt }: z.infer<typeof request>) {
  const beads = alignSentences(src, tgt, { score: textScore });
  return { id, beads: beads.map(({ de, en }) => [indices(de), indices(en)]) };
}

async function alignFiles(deFile: string, enFile: string, terminal: Terminal): ReturnType<Command> {
  const de = await readText(deFile, terminal);
  if (!de.ok) return de;
  const en = await readText(enFile, terminal);
  if (!en.ok) return en;
  const beads = alignSides(
    { text: de.value, side: readSide(de.value, 'de') },
    { text: en.value, side: readSide(en.value, 'en') },
  );
  for (const bead of beads) await terminal.print(JSON.stringify(beadLine(bead)));
  return succeed(undefined);
}
