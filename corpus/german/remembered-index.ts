import type { FormOf, WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

/**
 * An index that looks each word up once: the readings of a sentence ask for the same words many times over. It grows
 * with each word that it is asked for, so it is for a sentence or two, not to be kept.
 */
export function rememberedIndex(index: WordIndex): WordIndex {
  const facts = new Map<string, WordFacts | undefined>();
  const forms = new Map<string, readonly FormOf[]>();
  return {
    facts: (lemma) => {
      const known = facts.get(lemma);
      if (known !== undefined || facts.has(lemma)) return known;
      const found = index.facts(lemma);
      facts.set(lemma, found);
      return found;
    },
    forms: (surface) => {
      const known = forms.get(surface);
      if (known !== undefined) return known;
      const found = index.forms(surface);
      forms.set(surface, found);
      return found;
    },
  };
}
