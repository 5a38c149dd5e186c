import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { readSide } from '@/corpus/text/read';

/**
 * Prints how long blocks and sentences of each segmentation file of the gold folder take, beside what pySBD has published.
 * The folder is the first argument, else the variable GOLD, else ../shared/gold beside the project.
 */
const RUNS = 7;
const WARM_UPS = 10;
/** What pySBD takes as published, milliseconds a file: its fastest and its slowest. */
const PYSBD = { fastest: 317, slowest: 443 };

const gold = path.resolve(process.argv[2] ?? process.env.GOLD ?? '../shared/gold');
const folder = path.join(gold, 'segmentation');
const FILES = [
  'golden-rules.de.jsonl',
  'golden-rules.en.jsonl',
  'ud-pud-dev.de.jsonl',
  'ud-pud-dev.en.jsonl',
  'ud-gsd-dev.de.jsonl',
];

const caseSchema = z.object({ lang: z.enum(['de', 'en']), text: z.string() });
type Case = z.infer<typeof caseSchema>;

const readCases = (file: string): Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)));

const countSentences = (cases: readonly Case[]): number =>
  cases.reduce((sum, { text, lang }) => sum + readSide(text, lang).sentences.length, 0);

/** The middle of RUNS times in milliseconds. */
const medianTime = (run: () => void): number => {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
};

const files = FILES.filter((name) => existsSync(path.join(folder, name))).map((name) => ({
  name,
  cases: readCases(path.join(folder, name)),
}));
for (let round = 0; round < WARM_UPS; round += 1) for (const { cases } of files) countSentences(cases);

const rows = files.map(({ name, cases }) => {
  const time = medianTime(() => countSentences(cases));
  return {
    file: name,
    characters: cases.reduce((sum, { text }) => sum + text.length, 0),
    sentences: countSentences(cases),
    'ms a file': Number(time.toFixed(1)),
    'pySBD, ms a file': `${PYSBD.fastest}–${PYSBD.slowest}`,
    'times as fast': `≥ ${Math.floor(PYSBD.fastest / time)}`,
  };
});

if (rows.length === 0) console.log('sentences: skipped, there are no segmentation files in the gold folder');
else console.table(rows);
