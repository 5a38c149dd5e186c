import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings } from './adjective-readings';
import { factsAs } from './compound-candidate';
import type { Reading } from './reading';

/** What a noun that is inflected as an adjective is, by the ending that it is listed with. */
const GENDERS: Readonly<Record<string, string>> = { er: 'm', e: 'f', es: 'n' };
const SHORTEST = 5;

function ofVerb(word: string, index: WordIndex): Reading[] {
  const infinitive = word.toLowerCase().replace(/ns$/u, 'n');
  if (!infinitive.endsWith('n') || factsAs(index, infinitive, 'verb') === undefined) return [];
  const lemma = word.slice(0, infinitive.length);
  return [{ lemma, pos: 'noun', gender: 'n', number: 'singular', reasons: ['nominalised verb'], cost: 1 }];
}

function ofAdjective(word: string, index: WordIndex): Reading[] {
  const [adjective] = adjectiveReadings(word.toLowerCase(), index).filter(
    ({ reasons }) => reasons[0] === 'adjective ending',
  );
  if (adjective === undefined) return [];
  const reasons = ['nominalised adjective' as const, ...adjective.reasons.slice(1)];
  return [{ lemma: word.replace(/e[mnrs]$/u, 'e'), pos: 'noun', reasons, cost: 1.2 + adjective.cost }];
}

const ENDING = /e[mnrs]?$/u;

/**
 * The noun of the dictionary that is inflected as an adjective is, and of which the dictionary has another form: "Beamte" of
 * Beamter. @param word with its capital
 */
export function adjectivalNouns(word: string, index: WordIndex): Reading[] {
  const stem = word.replace(ENDING, '');
  if (stem === word || stem.length < SHORTEST) return [];
  return ['er', 'e', 'es'].flatMap((ending): Reading[] => {
    const gender = factsAs(index, stem + ending, 'noun')?.genders[0];
    if (gender === undefined || gender !== GENDERS[ending]) return [];
    return [{ lemma: stem + ending, pos: 'noun', gender, reasons: ['adjective ending'], cost: 1 }];
  });
}

/** A verb or an adjective that is used as a noun: das Leuchten, die Konservativen. @param word with its capital */
export const nominalised = (word: string, index: WordIndex): Reading[] =>
  /(?:n|ns|e[mrs]?)$/u.test(word) ? [...ofVerb(word, index), ...ofAdjective(word, index)] : [];
