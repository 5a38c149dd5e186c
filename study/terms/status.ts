import type { Card } from '../schedule/card';
import type { Stand, Term } from './term';

/** One status for a term, everywhere it is shown. */
export type Status = 'new' | 'learning' | Stand;

/** The learner's word, else what the term's cards say: `learning` from the first answer on. */
export const statusOf = (term: Term, cards: readonly Card[]): Status =>
  term.stand ?? (cards.some(({ reps }) => reps > 0) ? 'learning' : 'new');
