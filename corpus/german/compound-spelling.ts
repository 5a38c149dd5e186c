import type { WordIndex } from '@/corpus/lexicon/lexicon';
import type { CompoundPart } from './compound-part';
import { otherSharpS } from './sharp-s';

/** Where a place of one spelling is in the other; they differ in ß and ss alone. */
function placeIn(word: string, spelling: string, place: number): number {
  let at = 0;
  for (let other = 0; other < place; ) {
    const isSame = word[at] === spelling[other];
    other += isSame || word[at] !== 'ß' ? 1 : 2;
    at += isSame || word[at] === 'ß' ? 1 : 2;
  }
  return at;
}

/** The parts of a word in old or Swiss spelling, where all are words of the dictionary in today's. @param split cuts a word */
export function splitRespelled(
  word: string,
  split: (spelling: string) => CompoundPart[],
  index: WordIndex,
): CompoundPart[] {
  for (const spelling of otherSharpS(word)) {
    const parts = split(spelling);
    if (parts.length === 0 || parts.some(({ lemma }) => index.facts(lemma) === undefined)) continue;
    return parts.map((part) => ({
      ...part,
      start: placeIn(word, spelling, part.start),
      end: placeIn(word, spelling, part.end),
    }));
  }
  return [];
}
