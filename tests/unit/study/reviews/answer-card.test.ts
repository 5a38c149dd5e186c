import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCard, undoAnswer } from '@/study/reviews/answer-card';
import type { Answer } from '@/study/reviews/review';
import { GRADES } from '@/study/schedule/card';
import { rebuild } from '@/study/schedule/rebuild';
import { removeTerm, restoreTerm } from '@/study/terms/change';
import { keepTerm } from '@/study/terms/keep';
import { keptTerms } from '@/study/terms/kept';
import { aStudy, aTerm, got, MINUTE, type TestStudy } from '../a-study';

const kept = async (study: TestStudy, lemma = 'Bieter'): Promise<string> =>
  `${got(await keepTerm(study, aTerm(lemma))).id}#recognise`;

describe('answering a card', () => {
  it('appends to the log and moves the card on', async () => {
    const study = aStudy();
    const cardId = await kept(study);
    const { card, answer } = got(await answerCard(study, { cardId, grade: 3, took: 4200 }));
    expect(await study.db.reviews.toArray()).toEqual([answer]);
    expect(answer).toMatchObject({ grade: 3, took: 4200, at: study.clock(), parameters: 'fsrs6' });
    expect(card).toMatchObject({ state: 'learning', due: study.clock() + 10 * MINUTE, reps: 1 });
    expect(await study.db.cards.get(cardId)).toEqual(card);
  });

  it('a card that is gone is not found, and the log stays as it was', async () => {
    const study = aStudy();
    const answered = await answerCard(study, { cardId: 'none', grade: 3, took: 1 });
    expect(answered).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await study.db.reviews.count()).toBe(0);
  });

  it('a clock that goes back does not put an answer before the last', async () => {
    const study = aStudy();
    const cardId = await kept(study);
    const first = got(await answerCard(study, { cardId, grade: 3, took: 1 }));
    study.pass(-60 * MINUTE);
    const second = got(await answerCard(study, { cardId, grade: 3, took: 1 }));
    expect(second.answer.at).toBeGreaterThanOrEqual(first.answer.at);
  });
});

describe('taking an answer back', () => {
  it('is one more entry, and the card stands exactly where it stood', async () => {
    const study = aStudy();
    const cardId = await kept(study);
    await answerCard(study, { cardId, grade: 3, took: 1 });
    const before = await study.db.cards.get(cardId);
    study.pass(10 * MINUTE);
    const { answer } = got(await answerCard(study, { cardId, grade: 1, took: 1 }));
    expect(got(await undoAnswer(study, answer))).toEqual(before);
    expect(await study.db.reviews.count()).toBe(3);
  });
});

describe('the log is the truth', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('answer' as const),
      term: fc.nat(2),
      grade: fc.constantFrom(...GRADES),
      wait: fc.nat(9),
    }),
    fc.record({
      do: fc.constantFrom('undo' as const, 'remove' as const, 'restore' as const),
      term: fc.nat(2),
    }),
  );

  it('replaying it gives every card as it stands, after whatever has happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const study = aStudy();
        const terms = await Promise.all(
          ['Bieter', 'Streit', 'Kodex'].map(async (lemma) => got(await keepTerm(study, aTerm(lemma)))),
        );
        const given: Answer[] = [];
        for (const one of steps) {
          const term = terms[one.term] ?? terms[0];
          if (!term) continue;
          if (one.do === 'answer') {
            study.pass(one.wait * 12 * 60 * MINUTE);
            const answered = await answerCard(study, {
              cardId: `${term.id}#recall`,
              grade: one.grade,
              took: 1,
            });
            if (answered.ok) given.push(answered.value.answer);
          } else if (one.do === 'undo') {
            const last = given.pop();
            if (last) await undoAnswer(study, last);
          } else if (one.do === 'remove') await removeTerm(study, term.id);
          else if (!got(await keptTerms(study)).some(({ id }) => id === term.id))
            await restoreTerm(study, term);
        }
        const projected = await study.db.cards.toArray();
        got(await rebuild(study));
        expect(await study.db.cards.toArray()).toEqual(projected);
      }),
      { numRuns: 40 },
    );
  });
});
