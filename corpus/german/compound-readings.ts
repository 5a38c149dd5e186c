import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { splitCompound } from './compound';
import { capitalised } from './compound-candidate';
import type { Reading } from './reading';

const COMPOUND = 1.1;

/**
 * Readings of a noun that no dictionary has, by its last part: Wüstengrenzen is the plural of Wüstengrenze.
 *
 * @param readPart readings of a noun with its capital that is none
 */
export function compoundReadings(
  word: string,
  readPart: (part: string) => Reading[],
  index: WordIndex,
): Reading[] {
  const start = splitCompound(word, index).at(-1)?.start ?? 0;
  if (start === 0) return [];
  const before = word.slice(0, start);
  const [head] = readPart(capitalised(word.slice(start))).sort((a, b) => a.cost - b.cost);
  if (head === undefined) return [];
  const lemma = before + (before.endsWith('-') ? head.lemma : head.lemma.toLowerCase());
  const reasons = head.reasons[0] === 'listed' ? [] : head.reasons;
  return [{ ...head, lemma, reasons: ['compound', ...reasons], cost: COMPOUND }];
}
