import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { abbreviations, romanNumerals, units } from './abbreviations.de';
import type { Base } from './derived-bases';

const UNIT = /^\d[\d.,]*(\p{L}+)$/u;
const STOP = /\.$/u;
/** One letter alone is a number only with its full stop: "Karl V." */
const ROMAN = /^(?:[IVX]{2,}\.?|[IVX]\.)$/u;

const words = new Map(Object.entries(abbreviations));
const numerals = new Map(Object.entries(romanNumerals));
const measures = new Map(Object.entries(units));

function inFull(word: string): string | undefined {
  const bare = word.replace(STOP, '');
  const known = ROMAN.test(word) ? numerals.get(bare) : words.get(bare);
  return (
    known ?? measures.get(UNIT.exec(word)?.[1] ?? '') ?? (bare.length > 1 ? measures.get(bare) : undefined)
  );
}

/** The word of the dictionary that another abbreviates, with its full stop or without: Doktor of "Dr.", Gramm of "250g". */
export function abbreviated(word: string, index: WordIndex): Base[] {
  const lemma = inFull(word);
  const [pos] = (lemma === undefined ? undefined : index.facts(lemma))?.pos ?? [];
  return lemma === undefined || pos === undefined ? [] : [{ lemma, pos, reasons: ['abbreviation'] }];
}
