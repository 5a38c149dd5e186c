import { describe, expect, it } from 'vitest';
import type { Grade } from '@/study/schedule/card';
import { answer, freshState, preview } from '@/study/schedule/fsrs';
import { DAY, MINUTE, NOON } from '../a-study';

/** Answers each card on the day it is due; gives the intervals in days between them. */
function intervals(grades: readonly Grade[]): number[] {
  let state = freshState(NOON);
  let now = NOON;
  return grades.map((grade) => {
    state = answer(state, now, grade);
    const days = (state.due - now) / DAY;
    now = state.due;
    return days < 1 ? 0 : Math.round(days);
  });
}

describe('FSRS-6 with its published weights', () => {
  // The row "good, good, …" is the reference test of the open-spaced-repetition implementations.
  it.each([
    { name: 'always good', grades: [3, 3, 3, 3, 3, 3], days: [0, 2, 11, 46, 163, 498] },
    { name: 'easy at once', grades: [4, 3], days: [8, 39] },
    { name: 'forgotten once', grades: [3, 3, 1], days: [0, 2, 0] },
  ] as const)('$name', ({ grades, days }) => {
    expect(intervals(grades)).toEqual(days);
  });

  it('previews what an answer then does', () => {
    const state = answer(freshState(NOON), NOON, 3);
    const due = preview(state, NOON + 10 * MINUTE);
    for (const grade of [1, 2, 3, 4] as const)
      expect(due[grade]).toBe(answer(state, NOON + 10 * MINUTE, grade).due);
    expect([due[1], due[2], due[3], due[4]]).toEqual([due[1], due[2], due[3], due[4]].sort((a, b) => a - b));
  });

  it('does not look at the clock: the same log gives the same schedule in any year', () => {
    const early = answer(freshState(0), 0, 4);
    const late = answer(freshState(NOON), NOON, 4);
    expect(late.due - NOON).toBe(early.due);
    expect({ ...late, due: 0, last: 0 }).toEqual({ ...early, due: 0, last: 0 });
  });
});
