import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backup } from '@/study/backup/backup';
import { mergeBackups } from '@/study/backup/merge';
import type { Review } from '@/study/reviews/review';
import { GRADES } from '@/study/schedule/card';
import { replay } from '@/study/schedule/project';

const EMPTY: Backup = {
  format: 'satzpaar',
  version: 1,
  at: 0,
  terms: [],
  reviews: [],
  articles: [],
  positions: [],
  settings: [],
  translations: [],
};

/** Few ids and few times, so that devices often write the same record at the same time. */
const id = fc.constantFrom('a', 'b', 'c');
const time = fc.nat(3);
const record = fc.record({
  id,
  updatedAt: time,
  bead: fc.nat(2),
  furthest: fc.nat(2),
  beads: fc.constant(3),
});
const setting = fc.record({ id, updatedAt: time, value: fc.oneof(fc.nat(2), fc.string({ maxLength: 1 })) });
const tombstone = fc.record({ id, updatedAt: time, deletedAt: time });
/** What a log entry holds follows from its id: entries are never changed. */
const review = fc.nat(20).map((number): Review => {
  const entry = { id: `r${number}`, at: number % 3, cardId: 'a#recall', termId: 'a' };
  if (number % 5 === 4) return { kind: 'undo', review: `r${number - 1}`, ...entry };
  return { kind: 'answer', grade: GRADES[number % 4] ?? 3, parameters: 'fsrs6', took: 1, ...entry };
});
const backup = fc
  .record({
    positions: fc.uniqueArray(record, { selector: (one) => one.id }),
    settings: fc.uniqueArray(setting, { selector: (one) => one.id }),
    articles: fc.uniqueArray(tombstone, { selector: (one) => one.id }),
    reviews: fc.uniqueArray(review, { selector: (one) => one.id }),
  })
  .map((some): Backup => mergeBackups(EMPTY, { ...EMPTY, ...some }));

describe('merging copies of a study', () => {
  it('gives the same in either order', () => {
    fc.assert(
      fc.property(backup, backup, (a, b) => {
        expect(mergeBackups(a, b)).toEqual(mergeBackups(b, a));
      }),
    );
  });

  it('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(backup, backup, backup, (a, b, c) => {
        expect(mergeBackups(mergeBackups(a, b), c)).toEqual(mergeBackups(a, mergeBackups(b, c)));
      }),
    );
  });

  it('gives the same however often it is done', () => {
    fc.assert(
      fc.property(backup, backup, (a, b) => {
        const once = mergeBackups(a, b);
        expect(mergeBackups(once, b)).toEqual(once);
        expect(mergeBackups(a, a)).toEqual(a);
      }),
    );
  });

  it('two devices’ logs with equal times give the same schedule in any order, any number of times', () => {
    fc.assert(
      fc.property(backup, backup, (a, b) => {
        const schedule = (one: Backup) => replay(0, one.reviews);
        const merged = schedule(mergeBackups(a, b));
        expect(schedule(mergeBackups(b, a))).toEqual(merged);
        expect(schedule(mergeBackups(mergeBackups(b, a), b))).toEqual(merged);
        expect(replay(0, [...mergeBackups(a, b).reviews].reverse())).toEqual(merged);
      }),
    );
  });

  it('keeps the later version of a record, and a deletion that is later', () => {
    const position = { id: 'a', bead: 1, furthest: 1, beads: 9 };
    const mine = {
      ...EMPTY,
      positions: [{ ...position, updatedAt: 5 }],
      articles: [{ id: 'x', updatedAt: 9, deletedAt: 9 }],
    };
    const theirs = {
      ...EMPTY,
      positions: [{ ...position, bead: 7, updatedAt: 6 }],
      articles: [{ id: 'x', updatedAt: 3, deletedAt: 3 }],
    };
    const merged = mergeBackups(mine, theirs);
    expect(merged.positions[0]?.bead).toBe(7);
    expect(merged.articles).toEqual(mine.articles);
  });
});
