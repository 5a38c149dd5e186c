import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyseSentence } from '@/corpus/german/analysis';
import { splitCompound } from '@/corpus/german/compound';
import { wordReadings } from '@/corpus/german/word-readings';
import { buildLexicon } from '@/corpus/lexicon/disk/build-lexicon';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { wordIndex } from '@/corpus/lexicon/files/word-index';
import { printTable, type Row } from './report/table';
import { percentile, timesOf } from './report/times';
import { memoryInUse } from './speed/memory';
import { passageOf } from './speed/passage';

/** Prints how large the index of the dictionary is, and how long look-ups and the analysis of an article take, in Node. */
const WORDS = 500;
const RUNS = 21;
const MEGABYTE = 1e6;
const NONE = new Uint8Array();

const files = ['lemmas', 'forms'].map((name) => readFileSync(join(buildLexicon(), `${name}.bin`)));
const before = await memoryInUse();
// Plain arrays, as in the page: those of Node are slower.
const [lemmas = NONE, forms = NONE] = files.map((file) => new Uint8Array(gunzipSync(file)));
const index = wordIndex(lemmas, forms);
const indexMemory = (await memoryInUse()) - before;
const { text, sentences, words } = passageOf(WORDS);

const sizeRows = (): Row[] => [
  {
    what: 'index of the dictionary, gzip, MB',
    ours: files.reduce((sum, file) => sum + file.length, 0) / MEGABYTE,
    digits: 2,
  },
  {
    what: 'index of the dictionary, in memory, MB',
    reach: ['≤', 15],
    ours: indexMemory / MEGABYTE,
    digits: 1,
  },
];

/** In order of length, once all has been loaded that it takes. */
function warmTimes(runs: readonly (() => unknown)[]): number[] {
  timesOf(runs);
  return timesOf(runs);
}

function lookUpRows(): Row[] {
  const { entries } = openDiskLexicon();
  const asked = warmTimes(words.map((word) => () => [index.facts(word), index.forms(word)]));
  const whole = warmTimes(
    words.map((word) => () => {
      const parts = splitCompound(word, index);
      return [...wordReadings(word, index), ...parts].map(({ lemma }) => entries(lemma));
    }),
  );
  return [
    {
      what: 'a word asked of the index, µs, p95',
      ours: percentile(asked, 0.95) * 1000,
      digits: 1,
      note: `p50 ${(percentile(asked, 0.5) * 1000).toFixed(1)}`,
    },
    {
      what: 'a word looked up, entries and parts, warm, ms, p95',
      reach: ['≤', 1],
      ours: percentile(whole, 0.95),
      note: `p50 ${percentile(whole, 0.5).toFixed(3)}`,
    },
  ];
}

function analysisRow(): Row {
  const analyse = () => sentences.map((sentence) => analyseSentence(text, sentence, index));
  const [first = 0] = timesOf([analyse]);
  return {
    what: `analysis of an article of ${WORDS} words, ms`,
    reach: ['≤', 50],
    ours: percentile(timesOf(Array(RUNS).fill(analyse)), 0.5),
    digits: 1,
    note: `the very first time ${first.toFixed(1)}`,
  };
}

printTable([...sizeRows(), analysisRow(), ...lookUpRows()]);
