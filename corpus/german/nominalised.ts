import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings } from './adjective-readings';
import { factsAs } from './compound-candidate';
import type { Reading } from './reading';

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

/** A verb or an adjective that is used as a noun: das Leuchten, die Konservativen. @param word with its capital */
export const nominalised = (word: string, index: WordIndex): Reading[] =>
  /(?:n|ns|e[mrs]?)$/u.test(word) ? [...ofVerb(word, index), ...ofAdjective(word, index)] : [];
