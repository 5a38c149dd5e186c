import { describe, expect, it } from 'vitest';
import { planQueue, type QueueInput } from '@/study/queue/plan-queue';
import type { Answer } from '@/study/reviews/review';
import type { Card, CardKind } from '@/study/schedule/card';
import { DAY, MINUTE, NOON, utcDay } from '../a-study';

const card = (termId: string, kind: CardKind, more: Partial<Card> = {}): Card => ({
  id: `${termId}#${kind}`,
  termId,
  kind,
  due: NOON - DAY,
  state: 'new',
  stability: 0,
  difficulty: 0,
  reps: 0,
  lapses: 0,
  step: 0,
  ...more,
});
const given = (termId: string, kind: CardKind): Answer => ({
  kind: 'answer',
  id: `${termId}${kind}`,
  cardId: `${termId}#${kind}`,
  termId,
  at: NOON - MINUTE,
  grade: 3,
  parameters: 'fsrs6',
  took: 1000,
});
const plan = (input: Partial<QueueInput>) =>
  planQueue({ cards: [], answersToday: [], now: NOON, newPerDay: 20, dayStart: utcDay, ...input });

const review = { state: 'review', reps: 3, stability: 5, difficulty: 5 } as const;
const learning = { state: 'learning', reps: 1, stability: 1, difficulty: 5 } as const;

describe('the queue', () => {
  it('asks steps that are due first, then what is to be repeated, then what is new', () => {
    const step = card('a', 'recognise', { ...learning, due: NOON - MINUTE });
    const due = card('b', 'recognise', { ...review, due: NOON + MINUTE });
    const fresh = card('c', 'recognise');
    const order = [];
    const cards = [fresh, due, step];
    while (cards.length > 0) {
      const { next } = plan({ cards });
      order.push(next?.termId);
      cards.splice(
        cards.findIndex(({ id }) => id === next?.id),
        1,
      );
    }
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('counts what is left of the day', () => {
    const cards = [
      card('a', 'recognise', { ...learning, due: NOON + 5 * MINUTE }),
      card('b', 'recognise', { ...review, due: NOON + 6 * 60 * MINUTE }),
      card('c', 'recognise', { ...review, due: NOON + 2 * DAY }),
      card('d', 'recognise'),
      card('d', 'recall'),
    ];
    expect(plan({ cards }).counts).toEqual({ fresh: 1, learning: 1, due: 1 });
  });

  it('brings no more new cards than the day allows, less those begun today', () => {
    const cards = ['a', 'b', 'c'].map((id) => card(id, 'recognise'));
    expect(plan({ cards, newPerDay: 2 }).counts.fresh).toBe(2);
    const begun = card('z', 'recognise', { ...learning, due: NOON + DAY });
    expect(
      plan({ cards: [...cards, begun], newPerDay: 2, answersToday: [given('z', 'recognise')] }).counts.fresh,
    ).toBe(1);
    expect(plan({ cards, newPerDay: 0 }).next).toBeUndefined();
  });

  it('buries the other card of a term that was asked today', () => {
    const cards = [card('a', 'recognise', { ...review, due: NOON + 9 * DAY }), card('a', 'recall')];
    expect(plan({ cards, answersToday: [given('a', 'recognise')] }).next).toBeUndefined();
  });

  it('asks a step before its time when nothing else is left, but no more than twenty minutes', () => {
    const soon = card('a', 'recognise', { ...learning, due: NOON + 10 * MINUTE });
    expect(plan({ cards: [soon] }).next).toEqual(soon);
    const later = { ...soon, due: NOON + 40 * MINUTE };
    expect(plan({ cards: [later] })).toMatchObject({ nextDue: later.due });
    expect(plan({ cards: [later] }).next).toBeUndefined();
  });

  it('asks recognise before recall, and the term kept first before the others', () => {
    const cards = [
      card('b', 'recognise', { due: NOON - MINUTE }),
      card('a', 'recall', { due: NOON - 2 * MINUTE }),
      card('a', 'recognise', { due: NOON - 2 * MINUTE }),
    ];
    expect(plan({ cards }).next?.id).toBe('a#recognise');
  });
});
