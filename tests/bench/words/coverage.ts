import { analyseWords } from '@/corpus/german/analyse-words';
import { splitCompound } from '@/corpus/german/compound';
import type { Reading } from '@/corpus/german/reading';
import type { DiskLexicon } from '@/corpus/lexicon/disk/disk-lexicon';
import { share } from '../gold/f1';
import type { GoldSentence } from './lemmas';

/** Content words without names; the gold calls ordinals in figures adjectives. */
const CONTENT = new Set(['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV']);
const EXAMPLES = 12;
const WORD = /\p{L}/u;

/** How a word gets to an entry: as one of its readings, or all its parts as words of their own. */
type Reach = 'word' | 'parts' | 'none';

export interface Reached {
  readonly form: string;
  /** Its part of speech in the gold, and as what we read it. */
  readonly kind: string;
  readonly reach: Reach;
}

/** How each content word of the sentences gets to an entry of the dictionary, names apart; as the page would show it. */
export function reachEntries(sentences: readonly GoldSentence[], lexicon: DiskLexicon): Reached[] {
  const has = (lemma: string): boolean => lexicon.entries(lemma).length > 0;
  const reachOf = (form: string, readings: readonly Reading[]): Reach => {
    if (readings.some(({ lemma }) => has(lemma))) return 'word';
    const parted = readings[0]?.pos === 'noun' || readings[0]?.pos === 'adjective';
    const parts = parted ? splitCompound(form, lexicon.index) : [];
    return parts.length > 0 && parts.every(({ lemma }) => has(lemma)) ? 'parts' : 'none';
  };
  return sentences.flatMap(({ tokens }) => {
    const forms = tokens.map(({ form }) => form);
    const { readings } = analyseWords(forms, lexicon.index);
    return tokens.flatMap(({ form, upos }, at) => {
      if (!CONTENT.has(upos) || !WORD.test(form)) return [];
      const own = readings[at] ?? [];
      const kind = `${upos}, ${own[0]?.reasons.join(' of ') ?? 'no reading'}`;
      return [{ form, kind, reach: reachOf(form, own) }];
    });
  });
}

/** Shares of the words, by how they get to an entry. */
export const reachShares = (words: readonly Reached[]): Readonly<Record<Reach, number>> => {
  const of = (wanted: Reach): number =>
    share(words.filter(({ reach }) => reach === wanted).length, words.length);
  return { word: of('word'), parts: of('parts'), none: of('none') };
};

/** The kinds of words that get to no entry, the commonest first: how many there are, and some of them. */
export function commonMisses(words: readonly Reached[], most: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const { form, kind, reach } of words) {
    if (reach === 'none') kinds.set(kind, [...(kinds.get(kind) ?? []), form]);
  }
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most)
    .map(([kind, forms]) => `${forms.length} ${kind}: ${[...new Set(forms)].slice(0, EXAMPLES).join(', ')}`);
}
