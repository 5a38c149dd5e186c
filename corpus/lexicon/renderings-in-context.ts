import type { EnglishEntry } from './entry';

/** An entry as it is told beside a sentence: the German words that its German says come first. */
export interface EnglishInContext {
  readonly entry: EnglishEntry;
  /** How many renderings, from the first on, the German uses; 0 where it says it in other words. */
  readonly found: number;
}

/**
 * Orders entries, and the renderings of each, so that what the German side of the sentence says comes first. What it does not
 * say keeps its order.
 *
 * @param german the lemmas of the German, those of the parts of compounds included
 */
export function renderingsInContext(
  entries: readonly EnglishEntry[],
  german: ReadonlySet<string>,
): EnglishInContext[] {
  return entries
    .map((entry) => {
      const said = entry.renderings.filter(({ lemma }) => german.has(lemma));
      const others = entry.renderings.filter(({ lemma }) => !german.has(lemma));
      return { entry: { ...entry, renderings: [...said, ...others] }, found: said.length };
    })
    .sort((a, b) => Math.sign(b.found) - Math.sign(a.found));
}
