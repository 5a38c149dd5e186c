import { canBe } from '@/corpus/english/reading';
import type { PlacedEnglish } from '@/corpus/lexicon/look-up/placed-english';
import type { PlacedLemma } from '@/corpus/lexicon/look-up/placed-lemmas';
import { termId } from '@/study/terms/term-id';
import type { Known } from './look-up';

/** A German word is of one lemma where it stands; of an English one it is told what it may be a form of. */
export type PlacedWord = PlacedLemma | PlacedEnglish;

/** Finds the word of the learner's that stands in a place, in whatever form. */
export function keptAt(known: readonly Known[]): (placed: PlacedWord) => Known | undefined {
  const byId = new Map<string, Known>();
  const byLemma = new Map<string, Known[]>();
  for (const word of known) {
    if (word.term === undefined) continue;
    byId.set(word.id, word);
    const alike = byLemma.get(word.term.lemma);
    if (alike) alike.push(word);
    else byLemma.set(word.term.lemma, [word]);
  }
  return (placed) => {
    if (!('readings' in placed)) return byId.get(termId(placed));
    for (const reading of placed.readings) {
      const word = byLemma.get(reading.lemma)?.find(({ term }) => term && canBe(reading, term.pos));
      if (word) return word;
    }
    return undefined;
  };
}
