import { execFileSync } from 'node:child_process';
import { align } from '@/corpus/align/align';
import { germanTranslations } from '@/corpus/align/german-translations';
import { readSource, slugs } from '@/corpus/articles/shelf';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { inventBook } from './alignment/book';
import { type GoldDocument, goldDocument, scoreGold } from './alignment/score';
import { onGold } from './gold/on-gold';
import { printTable, type Row } from './report/table';
import { timesOf } from './report/times';

/** Prints how well sentences are aligned, and how long books take. */
interface Texts {
  readonly name: string;
  readonly pattern: string;
  readonly lexicon: boolean;
  /** Whether the inside of larger segments was aligned by hand. */
  readonly inside?: boolean;
  readonly peer: string;
  readonly reach?: number;
  /** Of the omissions, precision and recall each. */
  readonly omissions?: number;
}

const TEXTS: readonly Texts[] = [
  {
    name: 'clean',
    pattern: 'alignment/de-en.clean.jsonl',
    lexicon: true,
    peer: 'hunalign, this dictionary 1.000',
    reach: 0.998,
  },
  {
    name: 'noisy',
    pattern: 'alignment/de-en.noisy.jsonl',
    lexicon: true,
    peer: 'hunalign, this dictionary 0.942',
    reach: 0.98,
    omissions: 0.8,
  },
  {
    name: 'noisy, no lexicon',
    pattern: 'alignment/de-en.noisy.jsonl',
    lexicon: false,
    peer: 'by length only 0.855',
  },
  {
    name: 'German–French, no lexicon',
    pattern: 'alignment/de-fr.textberg*.jsonl',
    lexicon: false,
    inside: true,
    peer: 'hunalign 0.756; vecalign, neural 0.902',
    reach: 0.8,
  },
];

const WARM_UP = 1000;
const SENTENCES = [1000, 3000, 5000, 10_000];
/** hunalign takes 3.6 s for 3,000 sentences. */
const PEER_MS = 1.2;
const MOST_GROWTH = 1.3;
const MOST_MEGABYTES = 600;

// Another process makes the files of the dictionary where they are missing: the memory for that does not count here.
execFileSync('npm', ['run', '-s', 'corpus', '--', 'lookup', 'Wort']);
const lexicon = openDiskLexicon();

function qualityRows(texts: Texts, documents: readonly GoldDocument[]): Row[] {
  const { name, lexicon: used, inside = false, peer, reach, omissions: goal } = texts;
  const options = used ? { translations: germanTranslations(lexicon) } : {};
  const { f1, omissions } = scoreGold(documents, (de, en) => align(de, en, options), !inside);
  const strict: Row = {
    what: `alignment, ${name}, strict F1`,
    peer,
    ...(reach === undefined ? {} : { reach: ['≥', reach] }),
    ours: f1,
  };
  if (goal === undefined) return [strict];
  const omitted = `alignment, ${name}, omitted sentences`;
  return [
    strict,
    { what: `${omitted}, recall`, peer: 'hunalign 0.56', reach: ['≥', goal], ours: omissions.recall },
    { what: `${omitted}, precision`, reach: ['≥', goal], ours: omissions.precision },
  ];
}

/** Milliseconds a sentence for an invented book of this length. */
function timeBook(sentences: number, texts: readonly string[]): number {
  const { de, en } = inventBook(sentences, texts, germanTranslations(lexicon));
  const translations = germanTranslations(lexicon);
  const [time = 0] = timesOf([() => align(de, en, { translations })]);
  return time / sentences;
}

function bookRows(): Row[] {
  const texts = slugs().map((slug) => readSource(slug).de);
  timeBook(WARM_UP, texts);
  const times = SENTENCES.map((sentences) => timeBook(sentences, texts));
  return [
    ...SENTENCES.map(
      (sentences, at): Row => ({
        what: `a book of ${sentences} sentences, ms a sentence`,
        peer: `hunalign ${PEER_MS}`,
        reach: ['≤', PEER_MS],
        ours: times[at] ?? 0,
        note: `${(((times[at] ?? 0) * sentences) / 1000).toFixed(1)} s`,
      }),
    ),
    {
      what: 'time a sentence, the longest book against the shortest',
      reach: ['<', MOST_GROWTH],
      ours: (times.at(-1) ?? 0) / (times[0] ?? 1),
      digits: 2,
    },
    {
      what: 'memory of the process, MB',
      reach: ['<', MOST_MEGABYTES],
      ours: process.resourceUsage().maxRSS / 1024,
      digits: 0,
      note: 'at its peak',
    },
  ];
}

printTable([
  ...TEXTS.flatMap((texts) =>
    onGold(texts.pattern, goldDocument, (documents) => qualityRows(texts, documents)),
  ),
  ...bookRows(),
]);
