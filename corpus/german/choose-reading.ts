import { contextCost } from './context-cost';
import { unknownName } from './name-readings';
import type { Place } from './place';
import type { Reading } from './reading';
import { isGuess } from './unlisted-readings';

const CAPITAL = /^\p{Lu}/u;
/** Beside a name of no dictionary a form that is found by rule alone is part of the name: "Potomac River". */
const FOREIGN = 0.5;
const RULED = 0.7;
/** "Braunschweiger" before a noun: made of a town's name, and without endings. */
const ofTown = /(?<!isch)er$/u;
const UNLISTED = 1;

/** A form that the dictionary does not list, of a noun that it does. */
const isByRule = ({ reasons: [reason], cost }: Reading): boolean =>
  cost >= RULED && (reason === 'plural' || reason === 'genitive');

const byContext = (readings: readonly Reading[], place: Place): Reading[] =>
  readings
    .map((reading) => ({ reading, cost: reading.cost + contextCost(reading, place, readings) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ reading }) => reading);

/** An adjective that has its capital from the name that it is part of: "das Schwarze Meer", "der Braunschweiger Dom". */
function partOfName(word: string, readings: readonly Reading[], nouns: readonly Reading[]): Reading[] {
  const adjectives = readings.filter(
    ({ pos, reasons: [reason] }) =>
      pos === 'adjective' && (reason === 'adjective ending' || reason === 'closed class'),
  );
  const isUnlisted = [...adjectives, ...nouns].every(({ cost }) => cost > UNLISTED);
  return isUnlisted && ofTown.test(word)
    ? [{ lemma: word, pos: 'adjective', reasons: ['unknown'], cost: UNLISTED }]
    : adjectives;
}

/** Inside a sentence a capital is a noun's or a name's. */
function chooseInside(word: string, readings: readonly Reading[], place: Place): Reading[] {
  const name = unknownName(word, place.genitive);
  const nouns = readings.filter(({ pos }) => pos === 'noun' || pos === 'name');
  if (nouns.length === 0) {
    const closed = readings.filter(({ reasons }) => reasons[0] === 'closed class');
    return closed.length > 0 ? byContext(closed, place) : [name];
  }
  const adjectives = place.partOfName ? partOfName(word, readings, nouns) : [];
  const isForeign = place.nearName && nouns.every(isByRule);
  return [
    ...byContext(adjectives, place),
    ...byContext(isForeign ? [...nouns, { ...name, cost: FOREIGN }] : nouns, place),
  ];
}

/**
 * Puts the readings of a word in the order of how well they fit where it stands. Inside a sentence a capital is a
 * noun's or a name's: then small readings count only where there is no other, as for "Sie" and "Ihr".
 */
export function chooseReadings(word: string, readings: readonly Reading[], place: Place): Reading[] {
  if (CAPITAL.test(word) && !place.opens) return chooseInside(word, readings, place);
  if (CAPITAL.test(word) && readings.length === 0) return [unknownName(word, place.genitive)];
  return byContext(place.beforeNoun ? readings : readings.filter((reading) => !isGuess(reading)), place);
}
