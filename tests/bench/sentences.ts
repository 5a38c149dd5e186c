import { readSide } from '@/corpus/text/read';
import { onGold } from './gold/on-gold';
import { printTable, type Row } from './report/table';
import { percentile, timesOf } from './report/times';
import { type GoldText, goldText, scoreSentences } from './sentences/score';

/** Prints how well texts are cut into sentences, and how fast beside what pySBD takes for a file. */
interface File {
  readonly name: string;
  readonly pattern: string;
  readonly peer: string;
  /** Boundaries as F1, or else cases that are right throughout. */
  readonly reach: { readonly f1: number } | { readonly exact: number };
}

const FILES: readonly File[] = [
  {
    name: 'golden rules, German',
    pattern: 'segmentation/golden-rules.de.jsonl',
    peer: 'pySBD 31, Intl.Segmenter 14',
    reach: { exact: 31 },
  },
  {
    name: 'golden rules, English',
    pattern: 'segmentation/golden-rules.en.jsonl',
    peer: 'pySBD 138, Intl.Segmenter 76',
    reach: { exact: 138 },
  },
  {
    name: 'PUD, German',
    pattern: 'segmentation/ud-pud*.de.jsonl',
    peer: 'pySBD 0.989',
    reach: { f1: 0.992 },
  },
  {
    name: 'PUD, English',
    pattern: 'segmentation/ud-pud*.en.jsonl',
    peer: 'pySBD 0.999',
    reach: { f1: 0.999 },
  },
  {
    name: 'GSD, German',
    pattern: 'segmentation/ud-gsd*.de.jsonl',
    peer: 'sentence-splitter 0.977',
    reach: { f1: 0.98 },
  },
];

const RUNS = 7;
const WARM_UPS = 10;
/** What pySBD takes for a file, milliseconds: for the fastest and the slowest. */
const PYSBD = { fastest: 317, slowest: 443 };
const TIMES_AS_FAST = 20;

function speedRow(name: string, texts: readonly GoldText[]): Row {
  const readAll = (): void => {
    for (const { text, lang } of texts) readSide(text, lang);
  };
  timesOf(Array(WARM_UPS).fill(readAll));
  return {
    what: `sentences, ${name}, ms a file`,
    peer: `pySBD ${PYSBD.fastest}–${PYSBD.slowest}`,
    reach: ['≤', PYSBD.fastest / TIMES_AS_FAST],
    ours: percentile(timesOf(Array(RUNS).fill(readAll)), 0.5),
    digits: 1,
  };
}

function scoreRow({ name, peer, reach }: File, texts: readonly GoldText[]): Row {
  const { exact, f1, precision, recall } = scoreSentences(texts);
  if ('exact' in reach) {
    const what = `sentences, ${name}, exact of ${texts.length}`;
    return { what, peer, reach: ['≥', reach.exact], ours: exact, digits: 0 };
  }
  const note = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  return { what: `sentences, ${name}, F1`, peer, reach: ['≥', reach.f1], ours: f1, note };
}

printTable(
  FILES.flatMap((file) =>
    onGold(file.pattern, goldText, (texts) => [scoreRow(file, texts), speedRow(file.name, texts)]),
  ),
);
