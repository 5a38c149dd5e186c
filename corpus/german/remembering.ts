import type { WordIndex } from '@/corpus/lexicon/lexicon';

/** More words than any sentence asks for. */
const MOST = 1000;

type Read<Found> = (word: string, index: WordIndex) => Found;

/**
 * What is read of a word, read once: the same word is asked for as a verb, as an adjective and as a part of a compound.
 * An index of one sentence takes what has been found in it along when it goes; of one that stays the memory is bounded.
 */
export function remembering<Found extends object>(read: Read<Found>): Read<Found> {
  const memories = new WeakMap<WordIndex, Map<string, Found>>();
  return (word, index) => {
    let memory = memories.get(index);
    if (memory === undefined || memory.size >= MOST) {
      memory = new Map();
      memories.set(index, memory);
    }
    const known = memory.get(word);
    if (known !== undefined) return known;
    const found = read(word, index);
    memory.set(word, found);
    return found;
  };
}
