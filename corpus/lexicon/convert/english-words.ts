import { inTableOrder } from '../files/front-coded';
import type { Rendering } from '../lexicon';

/** Up to how many of the most used words a class goes: their numbers take few bits. */
const CLASSES = [32, 4096, Number.POSITIVE_INFINITY];

function countWords(renderings: Iterable<readonly Rendering[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const all of renderings) {
    for (const { word } of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Leaves away, behind the first of each lemma, words that render nothing else: they are many and seldom seen. */
export function withoutRare(renderings: readonly (readonly Rendering[])[]): Rendering[][] {
  const counts = countWords(renderings);
  return renderings.map((all) => all.filter(({ word }, at) => at === 0 || (counts.get(word) ?? 0) > 1));
}

/** The English words of all renderings: a small class of the most used ones first, each class in table order. */
export function englishWords(renderings: readonly (readonly Rendering[])[]): string[] {
  const byUse = [...countWords(renderings)].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return CLASSES.flatMap((end, at) => inTableOrder(byUse.slice(CLASSES[at - 1] ?? 0, end)));
}
