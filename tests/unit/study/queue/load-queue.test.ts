import { expect, it } from 'vitest';
import { loadQueue } from '@/study/queue/load-queue';
import { answerCard } from '@/study/reviews/answer-card';
import { keepTerm } from '@/study/terms/keep';
import { anEnglishTerm, aStudy, aTerm, got, utcDay } from '../a-study';

it('asks the terms of the language that is learnt, and counts no others', async () => {
  const study = aStudy();
  const german = got(await keepTerm(study, aTerm('Bieter')));
  const english = got(await keepTerm(study, anEnglishTerm('bidder')));
  const queue = async (language: 'de' | 'en') =>
    got(await loadQueue(study, { language, newPerDay: 1, dayStart: utcDay }));
  expect(await queue('de')).toMatchObject({ term: german, counts: { fresh: 1 } });
  expect(await queue('en')).toMatchObject({ term: english, counts: { fresh: 1 } });
  got(await answerCard(study, { cardId: `${english.id}#recognise`, grade: 4, took: 1 }));
  expect((await queue('en')).next).toBeUndefined();
  expect(await queue('de')).toMatchObject({ term: german, counts: { fresh: 1 } });
});
