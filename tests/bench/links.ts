import { linkWords } from '@/corpus/align/links/link-words';
import { lexiconMeanings } from '@/corpus/align/links/word-meanings';
import { analyseWords } from '@/corpus/german/analyse-words';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { onGold } from './gold/on-gold';
import { type GoldPair, goldPair, scoreLinks } from './links/score';
import { printTable, type Row } from './report/table';
import { percentile, timesOf } from './report/times';

/** Prints how well the words of a bead are linked, and how long that takes once they are analysed. */
const RUNS = 10;

const lexicon = openDiskLexicon();
const meanings = lexiconMeanings(lexicon);

function rowsOf(pairs: readonly GoldPair[]): Row[] {
  const beads = pairs.map((gold) => {
    const { splitVerbs } = analyseWords(gold.src, lexicon.index);
    return { gold, link: () => linkWords({ de: gold.src, en: gold.tgt, splitVerbs }, meanings) };
  });
  const { aer, precision, recall } = scoreLinks(beads.map(({ gold, link }) => ({ gold, links: link() })));
  const times = timesOf(Array.from({ length: RUNS }, () => beads.map(({ link }) => link)).flat());
  return [
    {
      what: 'word links, alignment error rate',
      peer: 'a plain lexicon draft 0.234; eflomal, on another set, 0.226',
      reach: ['≤', 0.2],
      ours: aer,
      note: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    },
    { what: 'word links of a bead, p95, ms', reach: ['<', 5], ours: percentile(times, 0.95), digits: 1 },
  ];
}

printTable(onGold('wordalign/de-en.*.jsonl', goldPair, rowsOf));
