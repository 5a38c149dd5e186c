import type { Reading } from './reading';

/** What of a sentence tells the readings of a word apart. */
export interface Surroundings {
  /** The word opens a sentence, a quotation or what follows a colon: its capital says nothing. */
  readonly opens: boolean;
  /** A noun follows, at once or behind further adjectives. */
  readonly beforeNoun: boolean;
  /** The next word has a capital. */
  readonly nounNext: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** An adjective with its ending before a noun is no verb. */
const ATTRIBUTIVE = 1.5;
/** An adjective ending where no noun follows is more likely a verb's. */
const STRAY_ENDING = 0.5;
/** "Vereinte Nationen": an adjective with a capital before a noun is part of a name. */
const NAMED = 2;
/** A word that opens a sentence is a noun only where it is no common small word. */
const OPENING_NOUN = 0.4;

function contextCost({ pos, reasons }: Reading, { opens, beforeNoun, nounNext }: Surroundings): number {
  if (opens && pos === 'noun') return OPENING_NOUN;
  if (reasons[0] === 'closed class') return beforeNoun ? -ATTRIBUTIVE : 0;
  if (reasons[0] === 'nominalised adjective') return nounNext ? NAMED : 0;
  if (reasons[0] !== 'adjective ending') return 0;
  return beforeNoun ? -ATTRIBUTIVE : STRAY_ENDING;
}

/**
 * Puts the readings of a word in the order of how well they fit where it stands. Inside a sentence a capital is a
 * noun's or a name's: then small readings count only where there is no other, as for "Sie" and "Ihr".
 */
export function chooseReadings(word: string, readings: readonly Reading[], place: Surroundings): Reading[] {
  const nouns = readings.filter(({ pos }) => pos === 'noun');
  const name: Reading = { lemma: word, pos: 'name', reasons: ['unknown'], cost: 3 };
  const byContext = (all: readonly Reading[]): Reading[] =>
    [...all].sort((a, b) => a.cost + contextCost(a, place) - b.cost - contextCost(b, place));
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
