import type { PartOfSpeech } from '@/corpus/articles/article';
import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

/** What a stretch of a compound can be. */
export interface Candidate {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** The lower, the better: 3 for a common word, 6 for a rare one. */
  readonly cost: number;
  /** No dictionary has it. */
  readonly unknown?: true;
}

/** A word that stands in one line of the dictionary. */
const RARE = 6;
const A_DOUBLING = 0.4;
/** Beyond 2⁸ lines a word is no likelier to be a part. */
const COMMON = 8;
/** By length, what is added for a short word: "Aal", "Ar" and "Ei" are found where none is. */
const SHORT: readonly number[] = [9, 9, 1.5, 1, 0.5];

/** Hardly a part costs less, linking element included. */
export const CHEAPEST_PART = RARE - A_DOUBLING * COMMON - 1;

/** What a word costs as a part, by its length in letters and by how common it is. */
export const wordCost = (length: number, { lines }: WordFacts): number =>
  RARE + (SHORT[length] ?? 0) - A_DOUBLING * Math.min(Math.log2(lines), COMMON);

/** A word with a capital, as nouns have it: `haus` is `Haus`. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The facts of a lemma that can be that part of speech. */
export function factsAs(index: WordIndex, lemma: string, pos: PartOfSpeech): WordFacts | undefined {
  const facts = index.facts(lemma);
  return facts?.pos.includes(pos) ? facts : undefined;
}

/** The better of two candidates, the first where they are equal. */
export const cheaper = (one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined =>
  one === undefined || (other !== undefined && other.cost < one.cost) ? other : one;
