import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, capitalised, cheaper, factsAs, wordCost } from './compound-candidate';
import { baseOf, singularOf } from './compound-inflection';
import { noFirstParts, shortNouns } from './compound-parts.de';
import { alwaysLinked, type Linking, linkings } from './linking-elements.de';
import { wordSet } from './word-table';

const short = wordSet(shortNouns);
const none = wordSet(noFirstParts);

/** What a noun costs more that stands without the element it should have, */
const UNLINKED = 3;
const UNLINKED_E = 1;
/** as a form that is a headword of its own, too, as one without a singular, */
const LISTED_FORM = 2.5;
/** A singular that is rarer by more than this factor is not meant: Kaste in Kastenwagen. */
const SELDOM = 2;
const PLURAL_ONLY = 1.3;
/** and in the plural. */
const IN_PLURAL = 0.2;

/** The linkings by their last letter, so that a part asks for few. */
const byLetter = new Map<string, Linking[]>();
for (const row of linkings) {
  const letter = row.link.slice(-1);
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
}

/** The noun that a part in small letters is, alone or with its linking element: `wirtschafts`, `häuser`, `schul`. */
export function nounPart(part: string, index: WordIndex): Candidate | undefined {
  if (none.has(part)) return undefined;
  const surface = capitalised(part);
  const whole = asItStands(surface, index);
  if (part.length < 3) return short.has(part) ? whole : undefined;
  const best = cheaper(cheaper(whole, linked(surface, '', index)), linked(surface, part.slice(-1), index));
  const singular = singularOf(surface, index);
  if (singular === undefined) return best;
  const { lemma, facts } = singular;
  return cheaper(best, { lemma, pos: 'noun', cost: wordCost(lemma.length, facts) + IN_PLURAL });
}

function asItStands(surface: string, index: WordIndex): Candidate | undefined {
  const facts = factsAs(index, surface, 'noun');
  if (facts === undefined) return undefined;
  return {
    lemma: surface,
    pos: 'noun',
    cost: wordCost(surface.length, facts) + unlinked(surface, facts, index),
  };
}

/** What it costs a noun to have no linking element. */
function unlinked(noun: string, facts: WordFacts, index: WordIndex): number {
  const [gender] = facts.genders;
  const singular = singularOf(noun, index);
  const isPlural = singular && (gender === undefined || singular.facts.lines * SELDOM >= facts.lines);
  if (isPlural || baseOf(noun, facts, index)) return LISTED_FORM;
  if (alwaysLinked.test(noun)) return UNLINKED;
  if (gender === undefined) return PLURAL_ONLY;
  return noun.endsWith('e') && gender !== 'n' ? UNLINKED_E : 0;
}

function linked(surface: string, letter: string, index: WordIndex): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { link, drop, after, genders, cost } of byLetter.get(letter) ?? []) {
    if (!surface.endsWith(link)) continue;
    const lemma = surface.slice(0, surface.length - link.length) + drop;
    if (lemma.length < 3 || !after.test(lemma)) continue;
    const facts = factsAs(index, lemma, 'noun');
    if (facts === undefined || !genders.includes(facts.genders[0] ?? 'p')) continue;
    const length = Math.min(lemma.length, surface.length);
    best = cheaper(best, { lemma, pos: 'noun', cost: wordCost(length, facts) + cost });
  }
  return best;
}
