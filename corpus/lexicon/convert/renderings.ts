import type { Rendering } from '../lexicon';
import type { Place } from './collect';

/** Words of glosses that are places for something else, or say nothing by themselves. */
const EMPTY = new Set(
  'to a an the of sth sb sb.’s sth.’s oneself yourself your be or and in on at for with by from as that it up out off'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}+)*/gu;
/** How many renderings are kept, and from what weight on: what makes up less of a lemma's glosses is chance. */
interface Limits {
  readonly most: number;
  readonly least: number;
}
const USUAL: Limits = { most: 8, least: 0.05 };
/** Most lemmas are rare; what they are not mostly rendered by is hardly ever met. */
const RARE: Limits = { most: 3, least: 0.17 };
const RARE_LINES = 2;

/** Most glosses need no closer look to be cut into words. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const contentWords = (gloss: string): string[] => {
  const words = PLAIN.test(gloss) ? gloss.split(' ') : (gloss.toLowerCase().match(WORD) ?? []);
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
};

/**
 * English words for a lemma, from the glosses of all lines where it is a headword: each line gives one share,
 * divided among its glosses and, within a gloss, among its words.
 *
 * @param lines in how many lines of the dictionary the lemma stands
 * @returns the weightiest first, with weights that add up to 1 at most
 */
export function renderingsOf(places: readonly Place[], lines: number): Rendering[] {
  const { most, least } = lines > RARE_LINES ? USUAL : RARE;
  const own = places.filter(({ head }) => !head.phrase);
  const used = own.length > 0 ? own : places;
  const weights = new Map<string, number>();
  for (const { told } of used) {
    for (const { text } of told.en) {
      const words = contentWords(text);
      const share = 1 / (used.length * told.en.length * Math.max(1, words.length));
      for (const word of words) weights.set(word, (weights.get(word) ?? 0) + share);
    }
  }
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}
