import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, capitalised, cheaper, factsAs, wordCost } from './compound-candidate';

/** What they cost more than a noun. */
const ADJECTIVE = 0.6;
const NOMINAL = 1.5;
const COMPARATIVE = 1.5;
const DROPPED_E = 2;
const ADVERB = 2.5;

/**
 * The adjective or adverb that a part in small letters is, as it stands or changed: `groß`, `sofort`; `träg` (träge),
 * `sexual` (sexuell), `alten` (der Alte), `höher`.
 */
export function adjectivePart(part: string, index: WordIndex): Candidate | undefined {
  const own = index.facts(part);
  if (own?.pos.includes('adjective')) {
    return { lemma: part, pos: 'adjective', cost: wordCost(part.length, own) + ADJECTIVE };
  }
  if (own?.pos.includes('adverb') && part.length > 3) {
    return { lemma: part, pos: 'adverb', cost: wordCost(part.length, own) + ADVERB };
  }
  const of = (
    base: string,
    lemma: string,
    pos: 'adjective' | 'noun',
    more: number,
  ): Candidate | undefined => {
    const facts = factsAs(index, base, 'adjective');
    return facts && { lemma, pos, cost: wordCost(part.length, facts) + more };
  };
  let best = of(`${part}e`, `${part}e`, 'adjective', DROPPED_E);
  if (part.endsWith('al'))
    best = cheaper(best, of(part.replace(/al$/u, 'ell'), part, 'adjective', ADJECTIVE));
  if (part.endsWith('en')) {
    best = cheaper(best, of(part.slice(0, -2), capitalised(part.slice(0, -1)), 'noun', NOMINAL));
  }
  for (const { lemma, kind } of index.forms(part)) {
    const facts = kind === 'comparative' ? index.facts(lemma) : undefined;
    if (facts) {
      best = cheaper(best, {
        lemma: part,
        pos: 'adjective',
        cost: wordCost(part.length, facts) + COMPARATIVE,
      });
    }
  }
  return best;
}
