import type { CountedWord, Vocabulary } from '@/corpus/vocabulary/vocabulary';
import type { FindTerm } from './find-term';

/** A word of an article on which the learner has taken no stand. */
export interface FreshWord {
  readonly word: CountedWord;
  /** How often it stands in the article. */
  readonly times: number;
}

export const FRESH_ORDERS = ['appearance', 'frequency'] as const;
export type FreshOrder = (typeof FRESH_ORDERS)[number];

/** The words of an article that are new to the learner, in the order of appearance or the most frequent first. */
export function freshWords(vocabulary: Vocabulary, find: FindTerm, order: FreshOrder): FreshWord[] {
  const fresh = vocabulary.flatMap((word) => {
    const times = word.forms.reduce(
      (sum, [form, count]) => (find(word, form) === undefined ? sum + count : sum),
      0,
    );
    return times === 0 ? [] : [{ word, times }];
  });
  return order === 'appearance' ? fresh : fresh.sort((one, other) => other.times - one.times);
}
