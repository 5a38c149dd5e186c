import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, capitalised, factsAs, wordCost } from './compound-candidate';
import { derivedNoun } from './compound-derived-noun';
import { baseOf } from './compound-inflection';
import { boundHeads, noAdjectiveHeads, noHeads, shortNouns } from './compound-parts.de';
import { knownVerbs } from './known-verbs';
import { wordSet } from './word-table';

const suffixes = wordSet(noHeads);
const adjectiveSuffixes = wordSet(noAdjectiveHeads);
const short = wordSet(shortNouns);
const bound = wordSet(boundHeads);

const BOUND = 5;
/** What a form costs more than its lemma. */
const INFLECTED = 0.7;
/** A participle that is no adjective of the dictionary. */
const PARTICIPLE = 1;
const SHORTEST_PARTICIPLE = 6;

/** The noun that a compound in small letters ends with: `kampf`, `kämpfe`, `kampfes`, `reisende`, `austräger`. */
export function nounHead(part: string, index: WordIndex): Candidate | undefined {
  if (suffixes.has(part) || (part.length < 3 && !short.has(part))) return undefined;
  const surface = capitalised(part);
  if (bound.has(part)) return { lemma: surface, pos: 'noun', cost: BOUND };
  const facts = factsAs(index, surface, 'noun');
  const isInfinitive = facts !== undefined && factsAs(index, part, 'verb') !== undefined;
  const base = isInfinitive ? undefined : baseOf(surface, facts, index);
  if (facts && base === undefined) return { lemma: surface, pos: 'noun', cost: wordCost(part.length, facts) };
  if (base && !suffixes.has(base.lemma.toLowerCase())) {
    return { lemma: base.lemma, pos: 'noun', cost: wordCost(part.length, base.facts) + INFLECTED };
  }
  return derivedNoun(part, index);
}

/** The noun at the end of a word that is written without its capital: listed as it stands, and no verb as well. */
export function smallNounHead(part: string, index: WordIndex): Candidate | undefined {
  const isNoun = part.length > 3 && factsAs(index, capitalised(part), 'noun') !== undefined;
  return isNoun && index.facts(part) === undefined ? nounHead(part, index) : undefined;
}

/** The adjective that a compound in small letters ends with: `blau`, `blaue`, `blauem`. */
export function adjectiveHead(part: string, index: WordIndex): Candidate | undefined {
  const stem = part.replace(/e[mnrs]?$/u, '').replace(/^hoh$/u, 'hoch');
  return (
    adjective(part, 0, index) ??
    adjective(stem, INFLECTED, index) ??
    participle(part, index) ??
    (stem === part ? undefined : participle(stem, index))
  );
}

/** "gefertigt" of handgefertigt, which is found as its verb. */
function participle(part: string, index: WordIndex): Candidate | undefined {
  if (part.length < SHORTEST_PARTICIPLE || !/(?:t|en|nd)$/u.test(part)) return undefined;
  const found = knownVerbs(part, index).find(({ form }) => form.endsWith('participle'));
  const facts = found && factsAs(index, found.infinitive, 'verb');
  return facts && { lemma: found.infinitive, pos: 'verb', cost: wordCost(part.length, facts) + PARTICIPLE };
}

function adjective(lemma: string, more: number, index: WordIndex): Candidate | undefined {
  if (lemma.length < 3 || adjectiveSuffixes.has(lemma)) return undefined;
  const facts = factsAs(index, lemma, 'adjective');
  return facts && { lemma, pos: 'adjective', cost: wordCost(lemma.length, facts) + more };
}
