import type { Answer } from '../reviews/review';
import type { Card, CardKind } from '../schedule/card';
import { type DayStart, nextDayStart } from '../schedule/day';

/** What is left for today, and the card to ask next. */
export interface Queue {
  readonly next?: Card;
  readonly counts: {
    /** New cards that today may still bring. */
    readonly fresh: number;
    /** Cards in their first steps, or back in them after they were forgotten. */
    readonly learning: number;
    /** Cards to be repeated today. */
    readonly due: number;
  };
  /** When the next card falls due, where there is none to ask now. */
  readonly nextDue?: number;
}

export interface QueueInput {
  readonly cards: readonly Card[];
  /** Answers since the learning day began which were not taken back. */
  readonly answersToday: readonly Answer[];
  readonly now: number;
  readonly newPerDay: number;
  readonly dayStart: DayStart;
}

/** A card in learning may be asked so much before its time, when nothing else is left. */
const LEARN_AHEAD = 20 * 60_000;

const KIND_ORDER: Readonly<Record<CardKind, number>> = { recognise: 0, recall: 1 };

const isInSteps = ({ state }: Card): boolean => state === 'learning' || state === 'relearning';

const byDue = (a: Card, b: Card): number => a.due - b.due || (a.id < b.id ? -1 : 1);
const byAge = (a: Card, b: Card): number =>
  a.due - b.due || KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || (a.id < b.id ? -1 : 1);

/** The first card of each term: its sibling waits for another day. */
function onePerTerm(cards: readonly Card[]): Card[] {
  const seen = new Set<string>();
  return cards.filter(({ termId }) => {
    if (seen.has(termId)) return false;
    seen.add(termId);
    return true;
  });
}

/**
 * What to ask today, and next: cards whose learning step is due, then those to be repeated, then new ones up to the
 * day's number, and last those whose step is due soon. Of the two cards of a term only one is asked a day, but for
 * cards in learning, which would not keep.
 */
export function planQueue({ cards, answersToday, now, newPerDay, dayStart }: QueueInput): Queue {
  const today = dayStart(now);
  const tomorrow = nextDayStart(now, dayStart);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const answered = new Map<string, Set<string>>();
  for (const { termId, cardId } of answersToday)
    answered.set(termId, (answered.get(termId) ?? new Set()).add(cardId));
  const isBuried = ({ id, termId }: Card): boolean =>
    [...(answered.get(termId) ?? [])].some((other) => other !== id);

  const counted = new Map<string, number>();
  for (const { cardId } of answersToday) counted.set(cardId, (counted.get(cardId) ?? 0) + 1);
  // A card that was answered today as often as ever was new this morning.
  const begunToday = [...counted].filter(([id, answers]) => byId.get(id)?.reps === answers).length;

  const learning = cards.filter((card) => isInSteps(card) && card.due < tomorrow).sort(byDue);
  const inLearning = new Set(learning.map(({ termId }) => termId));
  const open = cards.filter((card) => !isBuried(card) && !inLearning.has(card.termId));
  const due = onePerTerm(
    open.filter(({ state, due: at }) => state === 'review' && at < tomorrow).sort(byDue),
  );
  const repeated = new Set(due.map(({ termId }) => termId));
  const fresh = onePerTerm(
    open.filter((card) => card.state === 'new' && !repeated.has(card.termId)).sort(byAge),
  ).slice(0, Math.max(0, newPerDay - begunToday));

  const ready = learning.filter((card) => card.due <= now);
  const next = ready[0] ?? due[0] ?? fresh[0] ?? learning.find((card) => card.due <= now + LEARN_AHEAD);
  const counts = { fresh: fresh.length, learning: learning.length, due: due.length };
  if (next) return { next, counts };
  const upcoming = cards
    .filter(({ state }) => state !== 'new')
    .map((card) => Math.max(card.due, isInSteps(card) ? now : today));
  const nextDue = Math.min(...upcoming.filter((at) => at > now));
  return Number.isFinite(nextDue) ? { counts, nextDue } : { counts };
}
