import type { Rendering } from '../lexicon';
import type { Collected, Listed } from './collect';

/** Words of glosses that are places for something else, or say nothing by themselves. */
const EMPTY = new Set(
  'to a an the of sth sb sb.’s sth.’s oneself yourself your be or and in on at for with by from as that it up out off'.split(
    ' ',
  ),
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-’']\p{L}+)*/gu;
/** Renderings behind these are rare. */
const MOST = 12;

const contentWords = (gloss: string): string[] => {
  const words = gloss.toLowerCase().match(WORD) ?? [];
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : words;
};

/**
 * English words for a lemma, from the glosses of all lines where it is a headword: each line gives one share,
 * divided among its glosses and, within a gloss, among its words.
 *
 * @returns the weightiest first, with weights that add up to 1 at most
 */
export function renderingsOf({ lines }: Collected, { heads }: Listed): Rendering[] {
  const own = heads.filter(({ head }) => !head.phrase);
  const used = own.length > 0 ? own : heads;
  const weights = new Map<string, number>();
  for (const { line, group } of used) {
    const glosses = lines[line]?.[group]?.en ?? [];
    for (const { text } of glosses) {
      const words = contentWords(text);
      const share = 1 / (used.length * glosses.length * Math.max(1, words.length));
      for (const word of words) weights.set(word, (weights.get(word) ?? 0) + share);
    }
  }
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}
