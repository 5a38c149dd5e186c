import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { factsAs } from './compound-candidate';
import { compoundReadings } from './compound-readings';
import { derivedNouns } from './derived-nouns';
import { adjectivalNouns, nominalised } from './nominalised';
import { nounForms } from './noun-forms';
import type { Reading } from './reading';

/**
 * Readings of a word as a noun, in any case and number. The compound engine is asked for what the dictionary does not have, or
 * in the plural alone.
 *
 * @param word with its capital
 */
export function nounReadings(word: string, index: WordIndex): Reading[] {
  const facts = index.facts(word);
  const known = nounForms(word, index);
  if (facts?.pos[0] === 'name' || factsAs(index, word, 'noun')?.genders.length) return known;
  const [first, ...others] = known;
  const isFound = first !== undefined && (first.reasons[0] !== 'listed' || others.length > 0);
  const compounds = isFound ? [] : compoundReadings(word, (part) => nounForms(part, index), index);
  const further = [...compounds, ...nominalised(word, index)];
  if (known.length > 0) return nounForms(word, index, further);
  if (further.length > 0) return further;
  const adjectival = adjectivalNouns(word, index);
  return adjectival.length > 0 ? adjectival : derivedNouns(word, index);
}
