import type { PartOfSpeech } from '@/corpus/articles/article';
import { agrees } from './agreement';
import { helpingVerbs } from './clause-words.de';
import { isFiniteVerb } from './clauses';
import type { Place } from './place';
import type { Reading } from './reading';
import { wordSet } from './word-table';

const helping = wordSet(helpingVerbs);
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

function finiteCost({ lemma, reasons }: Reading, place: Place, all: readonly Reading[]): number {
  if (helping.has(lemma)) return 0;
  if (place.finite === 'taken') return SECOND_FINITE;
  const isOnly = reasons[0] === 'past' && !place.attributive && all.some(isParticipleOf);
  return isOnly ? -ONLY_FINITE : 0;
}

const isListed = ({ pos, reasons }: Reading): boolean => pos !== 'verb' && reasons[0] === 'listed';

function participleCost({ auxiliaries, closes, finite, graded }: Place, isWord: boolean): number {
  if (graded && !auxiliaries.some((verb) => verb !== 'sein')) return LONE_PARTICIPLE;
  if (auxiliaries.length > 0) return closes ? -COMPLETES : isWord ? EARLY : 0;
  return isWord && finite === 'taken' ? LONE_PARTICIPLE : 0;
}

function nounCost(reading: Reading, { opens, nounNext, agreement }: Place): number {
  const opening = opens ? OPENING_NOUN : 0;
  const named = nounNext && reading.reasons[0] === 'nominalised adjective' ? NAMED : 0;
  return opening + named + (agreement === undefined || agrees(reading, agreement) ? 0 : DISAGREES);
}

/**
 * What a reading costs more or less where its word stands.
 *
 * @param all the readings of the word
 */
export function contextCost(reading: Reading, place: Place, all: readonly Reading[]): number {
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
