import { expect, it } from 'vitest';
import { answerCard, undoAnswer } from '@/study/reviews/answer-card';
import { daySummary } from '@/study/statistics/day-summary';
import { keepTerm } from '@/study/terms/keep';
import { anEnglishTerm, aStudy, aTerm, DAY, got, MINUTE, utcDay } from '../a-study';

it('sums up the answers of the day that were not taken back, of the language that is learnt', async () => {
  const study = aStudy();
  const bieter = got(await keepTerm(study, aTerm('Bieter')));
  const streit = got(await keepTerm(study, aTerm('Streit')));
  const bidder = got(await keepTerm(study, anEnglishTerm('bidder')));
  study.pass(-DAY);
  await answerCard(study, { cardId: `${bieter.id}#recognise`, grade: 4, took: 9000 });
  study.pass(DAY);
  await answerCard(study, { cardId: `${streit.id}#recognise`, grade: 1, took: 3000 });
  study.pass(MINUTE);
  await answerCard(study, { cardId: `${streit.id}#recognise`, grade: 3, took: 2000 });
  const wrong = got(await answerCard(study, { cardId: `${bieter.id}#recall`, grade: 1, took: 5000 }));
  await undoAnswer(study, wrong.answer);
  await answerCard(study, { cardId: `${bidder.id}#recognise`, grade: 1, took: 700 });
  expect(got(await daySummary(study, { language: 'de', dayStart: utcDay }))).toEqual({
    answers: 2,
    terms: 1,
    again: 1,
    fresh: 1,
    took: 5000,
    dueTomorrow: 1,
  });
});
