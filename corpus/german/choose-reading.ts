import type { PartOfSpeech } from '@/corpus/articles/article';
import { type Agreement, agrees } from './agreement';
import { type Auxiliary, helpingVerbs } from './clause-words.de';
import { isFiniteVerb } from './clauses';
import { unknownName } from './name-readings';
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
  /** and agrees with the determiner before both, so that "Schwarze" of "das Schwarze Meer" is an adjective. */
  readonly partOfName: boolean;
  /** A name that no dictionary has stands beside it. */
  readonly nearName: boolean;
  /** A name that ends in -s may be a genitive here. */
  readonly genitive: boolean;
  /** What the determiner before a noun lets it be. */
  readonly agreement: Agreement | undefined;
  /** A determiner, a preposition or an adjective with its ending stands before. */
  readonly attributive: boolean;
  /** Whether another word is its clause's finite verb, or none can be. */
  readonly finite: 'taken' | 'open';
  /** The auxiliary verbs of its clause. */
  readonly auxiliaries: readonly Auxiliary[];
  /** Nothing of its clause follows but verbs. */
  readonly closes: boolean;
  /** Its clause has no other verb, and its subject follows or nothing: "Damit meine ich". */
  readonly needsVerb: boolean;
  /** What follows begins no noun's group, so that a determiner is a pronoun: "die mit". */
  readonly alone: boolean;
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
/** A noun that does not fit its determiner. */
const DISAGREES = 1;
const NO_DETERMINER = 0.3;
/** Names seldom have a determiner. */
const DETERMINED_NAME = 0.5;
/** Beside a name of no dictionary a form that is found by rule alone is part of the name: "Potomac River". */
const FOREIGN = 0.5;
const RULED = 0.7;
/** A word that opens a sentence is a noun only where it is no common small word. */
const OPENING_NOUN = 0.4;
/** A clause has one finite verb, */
const SECOND_FINITE = 1;
/** and one at least: "eroberten" is its verb before it is an adjective. */
const ONLY_FINITE = 2;
/** A participle goes with an auxiliary verb at the end of its clause; it is an adjective elsewhere, or behind "sehr". */
const COMPLETES = 0.5;
const LONE_PARTICIPLE = 1;
const EARLY = 0.3;

/** "Braunschweiger" before a noun: made of a town's name, and without endings. */
const ofTown = /(?<!isch)er$/u;
const UNLISTED = 1;

/** A form that the dictionary does not list, of a noun that it does. */
const isByRule = ({ reasons: [reason], cost }: Reading): boolean =>
  cost >= RULED && (reason === 'plural' || reason === 'genitive');

/** Closed classes that stand before a noun; adverbs do not. */
const BEFORE_NOUNS: ReadonlySet<PartOfSpeech> = new Set([
  'determiner',
  'adjective',
  'numeral',
  'pronoun',
  'preposition',
]);

const isParticipleOf = ({ reasons }: Reading): boolean =>
  reasons[0] === 'adjective ending' && reasons.includes('past participle');

function finiteCost({ lemma, reasons }: Reading, place: Surroundings, all: readonly Reading[]): number {
  if (helping.has(lemma)) return 0;
  if (place.finite === 'taken') return SECOND_FINITE;
  const isOnly = reasons[0] === 'past' && !place.attributive && all.some(isParticipleOf);
  return isOnly ? -ONLY_FINITE : 0;
}

const isListed = ({ pos, reasons }: Reading): boolean => pos !== 'verb' && reasons[0] === 'listed';

function participleCost({ auxiliaries, closes, finite, graded }: Surroundings, isWord: boolean): number {
  if (graded && !auxiliaries.some((verb) => verb !== 'sein')) return LONE_PARTICIPLE;
  if (auxiliaries.length > 0) return closes ? -COMPLETES : isWord ? EARLY : 0;
  return isWord && finite === 'taken' ? LONE_PARTICIPLE : 0;
}

function nounCost(reading: Reading, { opens, nounNext, agreement }: Surroundings): number {
  const opening = opens ? OPENING_NOUN : 0;
  const named = nounNext && reading.reasons[0] === 'nominalised adjective' ? NAMED : 0;
  return opening + named + (agreement === undefined || agrees(reading, agreement) ? 0 : DISAGREES);
}

function contextCost(reading: Reading, place: Surroundings, all: readonly Reading[]): number {
  const { pos, reasons } = reading;
  const { beforeNoun, attributive } = place;
  if (pos === 'noun') return nounCost(reading, place);
  if (pos === 'name') return place.agreement === undefined ? 0 : DETERMINED_NAME;
  if (reasons[0] === 'closed class' && pos === 'verb') return place.needsVerb ? -ONLY_FINITE : 0;
  if (reasons[0] === 'closed class' && pos === 'determiner' && place.alone) return NO_DETERMINER;
  if (reasons[0] === 'closed class') return beforeNoun && BEFORE_NOUNS.has(pos) ? -ATTRIBUTIVE : 0;
  if (isFiniteVerb(reading)) return finiteCost(reading, place, all);
  if (pos === 'verb' && reasons[0] === 'past participle') return participleCost(place, all.some(isListed));
  if (reasons[0] !== 'adjective ending') return 0;
  if (beforeNoun) return -ATTRIBUTIVE;
  return attributive ? 0 : STRAY_ENDING;
}

/**
 * Puts the readings of a word in the order of how well they fit where it stands. Inside a sentence a capital is a
 * noun's or a name's: then small readings count only where there is no other, as for "Sie" and "Ihr".
 */
export function chooseReadings(word: string, readings: readonly Reading[], place: Surroundings): Reading[] {
  const nouns = readings.filter(({ pos }) => pos === 'noun' || pos === 'name');
  const name = unknownName(word, place.genitive);
  const byContext = (all: readonly Reading[]): Reading[] =>
    all
      .map((reading) => ({ reading, cost: reading.cost + contextCost(reading, place, all) }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ reading }) => reading);
  if (!CAPITAL.test(word)) {
    return byContext(
      place.beforeNoun ? readings : readings.filter(({ reasons }) => reasons.at(-1) !== 'unknown'),
    );
  }
  if (place.opens) return readings.length > 0 ? byContext(readings) : [name];
  if (nouns.length > 0) {
    const adjectives = readings.filter(
      ({ pos, reasons: [reason] }) =>
        pos === 'adjective' && (reason === 'adjective ending' || reason === 'closed class'),
    );
    if (place.partOfName && ofTown.test(word) && adjectives.every(({ cost }) => cost > UNLISTED)) {
      return [{ lemma: word, pos: 'adjective', reasons: ['unknown'], cost: UNLISTED }];
    }
    if (place.partOfName && adjectives.length > 0) return [...byContext(adjectives), ...byContext(nouns)];
    const isForeign = place.nearName && nouns.every(isByRule);
    return byContext(isForeign ? [...nouns, { ...name, cost: FOREIGN }] : nouns);
  }
  const closed = readings.filter(({ reasons }) => reasons[0] === 'closed class');
  return closed.length > 0 ? byContext(closed) : [name];
}
