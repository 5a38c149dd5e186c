import type { Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { FindTerm } from './find-term';

/** How many running words of an article the learner knows, is learning, or has taken no stand on. */
export interface Share {
  readonly known: number;
  /** Kept to be practised, whether they were asked before or not. */
  readonly learning: number;
  readonly fresh: number;
}

/** How hard an article is. Words that the learner ignores are left out, as names are: they make no article hard or easy. */
export function shareOf(vocabulary: Vocabulary, find: FindTerm): Share {
  const share = { known: 0, learning: 0, fresh: 0 };
  for (const word of vocabulary) {
    for (const [form, times] of word.forms) {
      const term = find(word, form);
      if (term?.stand === 'ignored') continue;
      share[term === undefined ? 'fresh' : (term.stand ?? 'learning')] += times;
    }
  }
  return share;
}

const partOf = (some: number, { known, learning, fresh }: Share): number =>
  some === 0 ? 0 : some / (known + learning + fresh);

/** 0…1 */
export const knownPart = (share: Share): number => partOf(share.known, share);

/** 0…1 */
export const learningPart = (share: Share): number => partOf(share.learning, share);
