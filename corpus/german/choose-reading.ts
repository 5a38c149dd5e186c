import { type Auxiliary, helpingVerbs } from './clause-words.de';
import { isFiniteVerb } from './clauses';
import type { Reading } from './reading';
import { wordSet } from './word-table';

/** What of a sentence tells the readings of a word apart. */
export interface Surroundings {
  /** The word opens a sentence, a quotation or what follows a colon: its capital says nothing. */
  readonly opens: boolean;
  /** A noun follows, at once or behind further adjectives. */
  readonly beforeNoun: boolean;
  /** The next word has a capital and is a noun, */
  readonly nounNext: boolean;
  /** A determiner, a preposition or an adjective with its ending stands before. */
  readonly attributive: boolean;
  /** Whether another word is its clause's finite verb, or none can be. */
  readonly finite: 'taken' | 'open';
  /** The auxiliary verbs of its clause. */
  readonly auxiliaries: readonly Auxiliary[];
  /** Nothing of its clause follows but verbs. */
  readonly closes: boolean;
  /** "sehr" or the like stands before. */
  readonly graded: boolean;
}

const helping = wordSet(helpingVerbs);
const CAPITAL = /^\p{Lu}/u;
/** An adjective with its ending before a noun is no verb. */
const ATTRIBUTIVE = 1.5;
/** An adjective ending where no noun follows is more likely a verb's. */
const STRAY_ENDING = 0.5;
/** "Vereinte Nationen": an adjective with a capital before a noun is part of a name. */
const NAMED = 2;
/** A word that opens a sentence is a noun only where it is no common small word. */
const OPENING_NOUN = 0.4;
/** A clause has one finite verb, */
const SECOND_FINITE = 1;
/** and one at least: "eroberten" is its verb before it is an adjective. */
const ONLY_FINITE = 2;
/** A participle goes with an auxiliary verb at the end of its clause; it is an adjective elsewhere, or behind "sehr". */
const COMPLETES = 0.5;
const LONE_PARTICIPLE = 1;

const isParticipleOf = ({ reasons }: Reading): boolean =>
  reasons[0] === 'adjective ending' && reasons.includes('past participle');

function finiteCost({ lemma, reasons }: Reading, place: Surroundings, all: readonly Reading[]): number {
  if (helping.has(lemma)) return 0;
  if (place.finite === 'taken') return SECOND_FINITE;
  const isOnly = reasons[0] === 'past' && !place.attributive && all.some(isParticipleOf);
  return isOnly ? -ONLY_FINITE : 0;
}

const isListed = ({ pos, reasons }: Reading): boolean =>
  (pos === 'adjective' || pos === 'adverb') && reasons[0] === 'listed';

function participleCost(place: Surroundings, all: readonly Reading[]): number {
  const { auxiliaries, closes, finite, graded } = place;
  if (all.some(isListed)) {
    if (graded && !auxiliaries.includes('haben')) return LONE_PARTICIPLE;
    if (auxiliaries.length === 0) return finite === 'taken' ? LONE_PARTICIPLE : 0;
    if (auxiliaries.every((verb) => verb === 'sein')) return 0;
  }
  return closes && auxiliaries.length > 0 ? -COMPLETES : 0;
}

function contextCost(reading: Reading, place: Surroundings, all: readonly Reading[]): number {
  const { pos, reasons } = reading;
  const { opens, beforeNoun, nounNext, attributive } = place;
  if (opens && pos === 'noun') return OPENING_NOUN;
  if (reasons[0] === 'closed class') return beforeNoun ? -ATTRIBUTIVE : 0;
  if (reasons[0] === 'nominalised adjective') return nounNext ? NAMED : 0;
  if (isFiniteVerb(reading)) return finiteCost(reading, place, all);
  if (pos === 'verb' && reasons[0] === 'past participle') return participleCost(place, all);
  if (reasons[0] !== 'adjective ending') return 0;
  if (beforeNoun) return -ATTRIBUTIVE;
  return attributive ? 0 : STRAY_ENDING;
}

/**
 * Puts the readings of a word in the order of how well they fit where it stands. Inside a sentence a capital is a
 * noun's or a name's: then small readings count only where there is no other, as for "Sie" and "Ihr".
 */
export function chooseReadings(word: string, readings: readonly Reading[], place: Surroundings): Reading[] {
  const nouns = readings.filter(({ pos }) => pos === 'noun');
  const name: Reading = { lemma: word, pos: 'name', reasons: ['unknown'], cost: 3 };
  const byContext = (all: readonly Reading[]): Reading[] =>
    all
      .map((reading) => ({ reading, cost: reading.cost + contextCost(reading, place, all) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ reading }) => reading);
  if (!CAPITAL.test(word)) return byContext(readings);
  if (place.opens) return byContext(readings);
  const closed = readings.filter(({ reasons }) => reasons[0] === 'closed class');
  if (nouns.length > 0) {
    const named = place.nounNext ? readings.filter(({ reasons }) => reasons[0] === 'adjective ending') : [];
    return byContext([
      ...nouns,
      ...named.map((reading) => ({ ...reading, cost: reading.cost + NAMED + ATTRIBUTIVE })),
    ]);
  }
  return closed.length > 0 ? byContext(closed) : [name];
}
