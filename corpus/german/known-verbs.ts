import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { analyseVerb, type VerbReading } from './analyse-verb';
import { factsAs } from './compound-candidate';

/** What has been found in each index; an index of a sentence takes its own with it. */
const memories = new WeakMap<WordIndex, Map<string, readonly VerbReading[]>>();
/** More words than any sentence asks for. */
const MOST = 1000;

function memoryOf(index: WordIndex): Map<string, readonly VerbReading[]> {
  const known = memories.get(index);
  if (known !== undefined && known.size < MOST) return known;
  const empty = new Map<string, readonly VerbReading[]>();
  memories.set(index, empty);
  return empty;
}

/**
 * All readings of a word as a form of a verb of the dictionary, the likeliest first; remembered, for the same word is asked for
 * as a verb, as an adjective and as a part of a compound.
 *
 * @param word in small letters
 */
export function knownVerbs(word: string, index: WordIndex): readonly VerbReading[] {
  const memory = memoryOf(index);
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = analyseVerb(word, (verb) => factsAs(index, verb, 'verb') !== undefined);
  memory.set(word, found);
  return found;
}
