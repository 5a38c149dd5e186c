import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '@/corpus/align/align';
import { germanTranslations } from '@/corpus/align/german-translations';
import { readSource, slugs } from '@/corpus/articles/shelf';
import { openDiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { inventBook } from './alignment/book';
import { readGold, scoreGold } from './alignment/gold';

/**
 * Prints how well sentences are aligned, beside other aligners with the same dictionary (measured on other texts of the same
 * kinds), and how long books take. `GOLD` names the folder of the gold data; without it the first table is left out.
 */
const GOLD = process.env.GOLD ?? join('..', 'shared', 'gold');

interface Row {
  readonly file: string;
  readonly lexicon: boolean;
  /** Whether the inside of larger segments was aligned by hand. */
  readonly inside?: boolean;
  readonly peer: string;
}

const ROWS: readonly Row[] = [
  { file: 'de-en.clean.jsonl', lexicon: true, peer: 'hunalign 1.000' },
  { file: 'de-en.noisy.jsonl', lexicon: true, peer: 'hunalign 0.942, omissions found 0.56' },
  { file: 'de-en.noisy.jsonl', lexicon: false, peer: 'by length only 0.855' },
  { file: 'de-fr.textberg-dev.jsonl', lexicon: false, inside: true, peer: 'hunalign 0.756' },
];
const SENTENCES = [1000, 3000, 5000, 10_000];
const PEER_MS = 1.2;

const lexicon = openDiskLexicon();
const shown = (share: number): string => share.toFixed(3);

if (existsSync(GOLD)) {
  const translations = germanTranslations(lexicon);
  console.table(
    ROWS.map(({ file, lexicon: used, inside = false, peer }) => {
      const options = used ? { translations } : {};
      const score = scoreGold(
        readGold(join(GOLD, 'alignment', file)),
        (de, en) => align(de, en, options),
        !inside,
      );
      return {
        file,
        lexicon: used,
        'strict F1': shown(score.f1),
        'omissions, recall': shown(score.omissions.recall),
        'omissions, precision': shown(score.omissions.precision),
        'best peer, F1': peer,
      };
    }),
  );
} else {
  console.log(`No gold data in ${GOLD}: set GOLD to measure how well sentences are aligned.`);
}

const texts = slugs().map((slug) => readSource(slug).de);
console.table(
  SENTENCES.map((sentences) => {
    const { de, en } = inventBook(sentences, texts, germanTranslations(lexicon));
    const translations = germanTranslations(lexicon);
    const start = performance.now();
    align(de, en, { translations });
    const passed = performance.now() - start;
    return {
      sentences,
      seconds: (passed / 1000).toFixed(2),
      'ms a sentence': (passed / sentences).toFixed(3),
      'hunalign, ms': PEER_MS,
      'peak memory so far, MB': Math.round(process.resourceUsage().maxRSS / 1024),
    };
  }),
);
