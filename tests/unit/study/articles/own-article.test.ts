import { expect, it } from 'vitest';
import { articleOf, prepare } from '@/corpus/import/prepare';
import {
  ownArticle,
  ownArticles,
  removeArticle,
  renameArticle,
  saveArticle,
} from '@/study/articles/own-article';
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
