import type { Result } from '@/corpus/result';
import { attempt, type StorageFailure } from '../database/attempt';
import type { Card } from '../schedule/card';
import type { Study } from '../study';
import { type Status, statusOf } from './status';
import { isKept, type Term } from './term';

/** All kept terms, in no order. */
export const keptTerms = ({ db }: Study): Promise<Result<Term[], StorageFailure>> =>
  attempt(async () => (await db.terms.toArray()).filter(isKept));

/** A kept term and where it stands in practice. */
export interface KeptWord {
  readonly term: Term;
  readonly status: Status;
  /** When the first of its cards falls due, in milliseconds since 1970; absent where it is not asked. */
  readonly due?: number;
}

function keptWord(term: Term, cards: readonly Card[]): KeptWord {
  const status = statusOf(term, cards);
  return cards.length === 0
    ? { term, status }
    : { term, status, due: Math.min(...cards.map(({ due }) => due)) };
}

/** All kept terms with their status and when they are due, in no order. */
export const keptWords = ({ db }: Study): Promise<Result<KeptWord[], StorageFailure>> =>
  attempt(async () => {
    const terms = (await db.terms.toArray()).filter(isKept);
    const cards = new Map<string, Card[]>();
    for (const card of await db.cards.toArray()) {
      const others = cards.get(card.termId);
      if (others) others.push(card);
      else cards.set(card.termId, [card]);
    }
    return terms.map((term) => keptWord(term, cards.get(term.id) ?? []));
  });
