import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { capitalised } from './compound-candidate';
import { nounReadings } from './noun-readings';
import type { Reading } from './reading';

/** Shorter ones are found in any misspelt word. */
const SHORTEST = 4;
/** Less than to guess by an ending, but more than a verb with a prefix. */
const SMALL = 1.4;

/** The nouns of the dictionary that a word is without its capital: "mitarbeiter". @param word in small letters */
export function smallNouns(word: string, index: WordIndex): Reading[] {
  if (word.length < SHORTEST) return [];
  return nounReadings(capitalised(word), index)
    .filter(({ lemma, reasons }) => reasons[0] !== 'adjective ending' && index.facts(lemma) !== undefined)
    .map((reading) => ({
      ...reading,
      reasons: [...reading.reasons, 'spelling'],
      cost: SMALL + reading.cost,
    }));
}
