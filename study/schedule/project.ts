import { type Review, standingAnswers } from '../reviews/review';
import { isAsked, type StoredTerm, type Term } from '../terms/term';
import { CARD_KINDS, type Card, type CardState, cardId } from './card';
import { answer, freshState } from './fsrs';

/** The state to which a card's log leads, in whatever order the entries come. */
export const replay = (since: number, log: readonly Review[]): CardState =>
  standingAnswers(log).reduce<CardState>(
    (state, { at, grade, parameters }) => answer(state, at, grade, parameters),
    freshState(since),
  );

const cardsOf = (term: Term, logs: ReadonlyMap<string, readonly Review[]>): Card[] =>
  CARD_KINDS.map((kind) => {
    const id = cardId(term.id, kind);
    return { id, termId: term.id, kind, ...replay(term.addedAt, logs.get(id) ?? []) };
  });

/** The cards of terms by the log. Only terms that are asked have cards; entries of other terms are passed over. */
export function projectCards(terms: readonly StoredTerm[], log: readonly Review[]): Card[] {
  const logs = new Map<string, Review[]>();
  for (const review of log) {
    const entries = logs.get(review.cardId);
    if (entries === undefined) logs.set(review.cardId, [review]);
    else entries.push(review);
  }
  return terms.filter(isAsked).flatMap((term) => cardsOf(term, logs));
}
