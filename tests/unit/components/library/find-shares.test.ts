import { expect, it } from 'vitest';
import { vocabularyAtHand } from '@/components/language/article-vocabulary';
import { findShares, type Shares } from '@/components/library/find-shares';
import type { ShelfEntry } from '@/corpus/articles/shelf-entry';
import { fail, succeed } from '@/corpus/result';
import { keepTerm } from '@/study/terms/keep';
import { keptTerms } from '@/study/terms/kept';
import { aStudy, aTerm, got } from '../../study/a-study';
import { aNoun } from '../../study/vocabulary/some-words';
import { aCounter, saveSentences } from '../language/a-counter';

const entry = (id: string, more: Partial<ShelfEntry> = {}): ShelfEntry => ({
  id,
  title: { de: id, en: '' },
  sentences: 4,
  words: 4,
  hasEnglish: false,
  ...more,
});

/** A shelf with a bundled article that is there, one that cannot be fetched, and the learner's own. */
async function aShelf(...own: readonly string[]) {
  const study = aStudy();
  for (const id of own) await saveSentences(study, id, 4);
  got(await keepTerm(study, aTerm('Hund'), 'known'));
  got(await keepTerm(study, aTerm('Satz')));
  const counter = aCounter();
  const told: Shares[] = [];
  const ask = async (signal: AbortSignal, ids = own) =>
    findShares({
      entries: [
        entry('dogs', { slug: 'dogs' }),
        entry('lost', { slug: 'lost' }),
        ...ids.map((id) => entry(id)),
      ],
      terms: got(await keptTerms(study)),
      study,
      language: {
        countWords: counter.countWords,
        vocabulary: async (slug) =>
          slug === 'dogs'
            ? succeed([aNoun('Hund', { Hunde: 3 }), aNoun('Hof', { Hof: 1 })])
            : fail({ kind: 'offline' }),
      },
      signal,
      tell: (shares) => void told.push(shares),
    });
  return { study, counter, told, ask };
}

const DOGS = ['dogs', { known: 3, learning: 0, fresh: 1 }];
const OWN = { known: 0, learning: 4, fresh: 0 };

it('tells at once of what is counted, then of what is counted now, and leaves out what cannot be', async () => {
  const { told, ask } = await aShelf('x');
  await ask(new AbortController().signal);
  expect(told.map((shares) => [...shares])).toEqual([
    [DOGS, ['x', 'counting']],
    [DOGS, ['x', OWN]],
  ]);
});

it('what was counted before is told at once', async () => {
  const { told, ask, counter } = await aShelf('x');
  await ask(new AbortController().signal);
  told.length = 0;
  await ask(new AbortController().signal);
  expect(told.map((shares) => [...shares])).toEqual([[DOGS, ['x', OWN]]]);
  expect(counter.asked).toEqual([4]);
});

it('an article that cannot be counted now is not said to be counted for ever', async () => {
  const { told, ask, counter } = await aShelf('x');
  counter.goOffline(true);
  await ask(new AbortController().signal);
  expect([...(told.at(-1) ?? [])]).toEqual([DOGS]);
});

it('tells nobody who has stopped listening', async () => {
  const { told, ask } = await aShelf('x');
  await ask(AbortSignal.abort());
  expect(told).toEqual([]);
});

it('lets go of the words of articles that have gone', async () => {
  const { study, ask } = await aShelf('x', 'y');
  await ask(new AbortController().signal);
  await ask(new AbortController().signal, ['y']);
  expect(await vocabularyAtHand('x', study)).toBeUndefined();
  expect(await vocabularyAtHand('y', study)).toBeDefined();
});
