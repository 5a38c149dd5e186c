import { expect, it } from 'vitest';
import { articleOf, prepare } from '@/corpus/import/prepare';
import {
  ownArticle,
  ownArticles,
  removeArticle,
  renameArticle,
  saveArticle,
} from '@/study/articles/own-article';
import { shareRead } from '@/study/articles/position';
import { positionOf, setPosition } from '@/study/articles/positions';
import { aStudy, got } from '../a-study';

const article = (id: string, added: string) =>
  articleOf(got(prepare({ de: 'Der Brief\n\nEr lag drei Tage auf dem Tisch.', en: '' })), {
    id,
    added,
    title: { de: 'Der Brief', en: '' },
  });

it('an article is saved, renamed, removed and brought back', async () => {
  const study = aStudy();
  await saveArticle(study, article('x', '2026-03-09T12:00:00Z'));
  await renameArticle(study, 'x', { de: 'Der lange Brief', en: 'The long letter' });
  expect(got(await ownArticle(study, 'x')).title.de).toBe('Der lange Brief');
  const removed = got(await removeArticle(study, 'x'));
  expect(await ownArticle(study, 'x')).toEqual({ ok: false, failure: { kind: 'not-found' } });
  expect(await study.db.articles.get('x')).toMatchObject({ deletedAt: expect.any(Number) });
  await saveArticle(study, removed);
  expect(got(await ownArticle(study, 'x')).title.de).toBe('Der lange Brief');
});

it('the newest article comes first', async () => {
  const study = aStudy();
  await saveArticle(study, article('old', '2026-03-09T12:00:00Z'));
  await saveArticle(study, article('new', '2026-03-10T12:00:00Z'));
  expect(got(await ownArticles(study)).map(({ id }) => id)).toEqual(['new', 'old']);
});

it('what was read once stays read', async () => {
  const study = aStudy();
  await setPosition(study, 'x', { bead: 3, seen: 7, beads: 10 });
  await setPosition(study, 'x', { bead: 0, seen: 2, beads: 10 });
  const place = got(await positionOf(study, 'x'));
  expect(place).toMatchObject({ bead: 0, furthest: 7 });
  expect(place && shareRead(place)).toBe(0.8);
});
