import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, capitalised, factsAs, wordCost } from './compound-candidate';
import { derivedNoun } from './compound-derived-noun';
import { singularOf, uninflected } from './compound-inflection';
import { boundHeads, noAdjectiveHeads, noHeads, shortNouns } from './compound-parts.de';
import { wordSet } from './word-table';

const suffixes = wordSet(noHeads);
const adjectiveSuffixes = wordSet(noAdjectiveHeads);
const short = wordSet(shortNouns);
const bound = wordSet(boundHeads);

const BOUND = 5;
/** What a form costs more than its lemma. */
const INFLECTED = 0.7;
const CASE = 1.5;

/** The noun that a compound in small letters ends with: `kampf`, `kämpfe`, `kampfes`, `reisende`, `austräger`. */
export function nounHead(part: string, index: WordIndex): Candidate | undefined {
  if (suffixes.has(part) || (part.length < 3 && !short.has(part))) return undefined;
  const surface = capitalised(part);
  if (bound.has(part)) return { lemma: surface, pos: 'noun', cost: BOUND };
  const facts = factsAs(index, surface, 'noun');
  const singular = facts === undefined || facts.genders.length === 0 ? singularOf(surface, index) : undefined;
  // Of a plural that is a headword, too, the commoner is meant: Unterlagen, but Zeit for Zeiten.
  if (facts && (singular === undefined || singular.facts.lines < facts.lines)) {
    return { lemma: surface, pos: 'noun', cost: wordCost(part.length, facts) };
  }
  if (singular)
    return { lemma: singular.lemma, pos: 'noun', cost: wordCost(part.length, singular.facts) + INFLECTED };
  const base = uninflected(surface, index);
  if (base && !suffixes.has(base.lemma.toLowerCase())) {
    return { lemma: base.lemma, pos: 'noun', cost: wordCost(base.lemma.length, base.facts) + CASE };
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
  return adjective(part, 0, index) ?? adjective(part.replace(/e[mnrs]?$/u, ''), INFLECTED, index);
}

function adjective(lemma: string, more: number, index: WordIndex): Candidate | undefined {
  if (lemma.length < 3 || adjectiveSuffixes.has(lemma)) return undefined;
  const facts = factsAs(index, lemma, 'adjective');
  return facts && { lemma, pos: 'adjective', cost: wordCost(lemma.length, facts) + more };
}
