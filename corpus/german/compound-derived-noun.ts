import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, capitalised, cheaper, factsAs, wordCost } from './compound-candidate';

interface Derivation {
  readonly ending: RegExp;
  readonly pos: 'verb' | 'adjective';
  /** The words that the noun can be made from, given what stands before its ending. */
  readonly bases: (stem: string) => readonly string[];
  /** What such a noun costs more than its base as a noun. */
  readonly cost: number;
}

const derivations: readonly Derivation[] = [
  // das Lutschen
  { ending: /n$/u, pos: 'verb', bases: (stem) => [`${stem}n`], cost: 1 },
  // der Reisende
  { ending: /de[rn]?$/u, pos: 'verb', bases: (stem) => [stem], cost: 0.2 },
  // der Steller, die Einblendung, der Austräger
  {
    ending: /(?:er|ung)$/u,
    pos: 'verb',
    bases: (stem) => [`${stem}en`, `${stem}n`, `${stem.replace(/ä(?=[^ä]*$)/u, 'a')}en`],
    cost: 1,
  },
  // der Deutsche
  { ending: /er?$/u, pos: 'adjective', bases: (stem) => [stem, `${stem}e`], cost: 1.5 },
];

/** A noun in small letters that the dictionary need not have, because it has the verb or the adjective. */
export function derivedNoun(part: string, index: WordIndex): Candidate | undefined {
  if (part.length < 5) return undefined;
  let best: Candidate | undefined;
  for (const { ending, pos, bases, cost } of derivations) {
    if (!ending.test(part)) continue;
    const stem = part.replace(ending, '');
    if (pos === 'adjective' && stem.length < 5) continue;
    for (const base of bases(stem)) {
      const facts = factsAs(index, base, pos);
      const lemma = capitalised(part);
      if (facts) best = cheaper(best, { lemma, pos: 'noun', cost: wordCost(part.length, facts) + cost });
    }
  }
  return best;
}
