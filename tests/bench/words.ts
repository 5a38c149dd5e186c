import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { onGold } from './gold/on-gold';
import { printTable, type Row } from './report/table';
import { goldCompound, scoreCompounds } from './words/compounds';
import { commonMisses, type Reached, reachEntries, reachShares } from './words/coverage';
import { type GoldSentence, goldSentence, lemmaAccuracy, scoreSplitVerbs } from './words/lemmas';

/**
 * Prints how well words are analysed and parted, and how many of a text get to an entry of the dictionary; with
 * `--misses` the kinds of those that do not, too.
 */
interface Text {
  readonly name: string;
  readonly pattern: string;
  readonly peer: string;
  readonly lemmas: number;
}

const ALL = 'lemma/*.jsonl';
const TEXTS: readonly Text[] = [
  { name: 'PUD', pattern: 'lemma/ud-pud*.jsonl', peer: 'hunspell 0.716', lemmas: 0.96 },
  {
    name: 'GSD',
    pattern: 'lemma/ud-gsd*.jsonl',
    peer: 'hunspell 0.753; simplemma publishes 0.94',
    lemmas: 0.95,
  },
];

const MOST_KINDS = 15;
const withMisses = process.argv.includes('--misses');
const lexicon = openDiskLexicon();

function textRows({ name, peer, lemmas }: Text, sentences: readonly GoldSentence[]): Row[] {
  const split = scoreSplitVerbs(sentences, lexicon.index);
  const words = reachEntries(sentences, lexicon);
  if (withMisses) console.log(`No entry, ${name}:\n${commonMisses(words, MOST_KINDS).join('\n')}\n`);
  return [
    {
      what: `lemma of content words, ${name}`,
      peer,
      reach: ['≥', lemmas],
      ours: lemmaAccuracy(sentences, lexicon.index),
    },
    {
      what: `split verbs, ${name}, F1`,
      peer: 'Yomitan finds 0 of 8',
      reach: ['≥', 0.93],
      ours: split.f1,
      note: `precision ${split.precision.toFixed(3)}, recall ${split.recall.toFixed(3)}`,
    },
    coverageRow(name, words),
  ];
}

/** How many get to an entry, and how. */
function coverageRow(name: string, words: readonly Reached[]): Row {
  const { word, parts, none } = reachShares(words);
  return {
    what: `content words that reach an entry, ${name}`,
    ours: word + parts,
    note: `as they are ${word.toFixed(3)}, by all parts ${parts.toFixed(3)}, not ${none.toFixed(3)}`,
  };
}

/** The goal is one for all texts; single texts are told beside it. */
const allRow = (sentences: readonly GoldSentence[]): Row => ({
  ...coverageRow('all texts', reachEntries(sentences, lexicon)),
  peer: 'a quick trial 0.969',
  reach: ['≥', 0.975],
});

printTable([
  ...TEXTS.flatMap((text) => onGold(text.pattern, goldSentence, (sentences) => textRows(text, sentences))),
  ...onGold(ALL, goldSentence, (sentences) => [allRow(sentences)]),
  ...onGold('compounds/germanet*.jsonl', goldCompound, (words) => {
    const { head, oversplit } = scoreCompounds(words, lexicon.index);
    return [
      {
        what: 'compounds, head right',
        peer: 'CharSplit 0.943 if it splits all, 0.713 at 0.049',
        reach: ['≥', 0.95],
        ours: head,
      },
      { what: 'simple words wrongly split', peer: 'CharSplit 0.049', reach: ['≤', 0.05], ours: oversplit },
    ];
  }),
]);
