import type { FormOf, WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';
import { factsAs } from './compound-candidate';

interface Base {
  readonly lemma: string;
  readonly facts: WordFacts;
}

/** A plural is as long as its singular or a little longer: Lehrer is none of Lehrerin, Säugetiere none of Säuger. */
const isPluralOf = (surface: string, { lemma, kind }: FormOf): boolean =>
  kind === 'plural' &&
  lemma !== surface &&
  lemma.length <= surface.length &&
  lemma.length >= surface.length - 3;

/** The noun that the dictionary has a plural of: Haus of Häuser. */
export function singularOf(surface: string, index: WordIndex): Base | undefined {
  for (const form of index.forms(surface)) {
    const facts = isPluralOf(surface, form) ? factsAs(index, form.lemma, 'noun') : undefined;
    if (facts) return { lemma: form.lemma, facts };
  }
  return undefined;
}

/**
 * The noun that a word is a form of; undefined where it is none, or is commoner as a headword of its own: Unterlagen,
 * Kasten (not the plural of Kaste).
 *
 * @param own what the dictionary says of the word itself
 */
export function baseOf(surface: string, own: WordFacts | undefined, index: WordIndex): Base | undefined {
  const base = singularOf(surface, index) ?? uninflected(surface, index);
  if (own === undefined || base === undefined) return base;
  const rarer = own.genders.length === 0 ? own.lines - 1 : own.lines;
  return base.facts.lines > rarer ? base : undefined;
}

/** The noun of a dative plural or a genitive: Haus of Häusern and of Hauses. */
function uninflected(surface: string, index: WordIndex): Base | undefined {
  if (surface.endsWith('n')) return singularOf(surface.slice(0, -1), index);
  for (const ending of ['es', 's']) {
    const lemma = surface.slice(0, -ending.length);
    const facts = surface.endsWith(ending) && lemma.length > 2 ? factsAs(index, lemma, 'noun') : undefined;
    if (facts && facts.genders.length > 0 && facts.genders[0] !== 'f') return { lemma, facts };
  }
  return undefined;
}
