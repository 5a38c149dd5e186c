import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { splitCompound } from './compound';
import { capitalised } from './compound-candidate';
import { nounEndings } from './noun-endings.de';
import type { Reading } from './reading';

const COMPOUND = 1.1;
/** Shorter words are seldom compounds, and names that end as nouns do. */
const SHORTEST = 8;

function headOf(word: string, index: WordIndex): number {
  return splitCompound(word, index).at(-1)?.start ?? 0;
}

/** Where the last part begins; 0 for no compound. The engine knows listed plurals only: others are cut as their singular. */
function lastPart(word: string, index: WordIndex): number {
  const head = headOf(word, index);
  if (head > 0 || word.length < SHORTEST) return head;
  for (const [ending] of nounEndings) {
    const bare = word.replace(ending, '');
    const found = bare === word || bare.length < SHORTEST - 1 ? 0 : headOf(bare, index);
    if (found > 0) return found;
  }
  return 0;
}

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
  const start = lastPart(word, index);
  if (start === 0) return [];
  const before = word.slice(0, start);
  const [head] = readPart(capitalised(word.slice(start))).sort((a, b) => a.cost - b.cost);
  if (head === undefined) return [];
  const lemma = before + (before.endsWith('-') ? head.lemma : head.lemma.toLowerCase());
  const reasons = head.reasons[0] === 'listed' ? [] : head.reasons;
  return [{ ...head, lemma, reasons: ['compound', ...reasons], cost: COMPOUND }];
}
