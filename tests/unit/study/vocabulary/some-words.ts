import type { CountedWord } from '@/corpus/vocabulary/vocabulary';
import { termId } from '@/study/terms/term-id';
import { type FindTerm, termFinder } from '@/study/vocabulary/find-term';
import { aTerm } from '../a-study';

/** A masculine noun with its forms and how often each of them stands. */
export const aNoun = (lemma: string, forms: Readonly<Record<string, number>>): CountedWord => ({
  lemma,
  pos: 'noun',
  gender: 'm',
  reflexive: false,
  forms: Object.entries(forms),
  sentence: 0,
});

/** A learner who has taken these stands on masculine nouns. @param forms by which all of them are found besides */
export const finder = (
  stands: Readonly<Record<string, 'kept' | 'known' | 'ignored'>>,
  forms: readonly string[] = [],
): FindTerm =>
  termFinder(
    Object.entries(stands).map(([lemma, stand]) => {
      const draft = aTerm(lemma, { forms });
      const term = { ...draft, id: termId(draft), addedAt: 0, updatedAt: 0 };
      return stand === 'kept' ? term : { ...term, stand };
    }),
  );
