import { expect, it } from 'vitest';
import { saveTranslations, translationsOf } from '@/study/translations/translations';
import { aStudy, got } from '../a-study';

const draft = (text: string) => ({
  articleId: 'x',
  source: 'Es regnet.',
  to: 'en' as const,
  text,
  provider: 'deepl',
});

it('a sentence that was translated once is never overwritten', async () => {
  const study = aStudy();
  expect(got(await saveTranslations(study, [draft('It is raining.')]))).toBe(1);
  expect(got(await saveTranslations(study, [draft('Rain.')]))).toBe(0);
  expect(got(await translationsOf(study, 'x'))).toMatchObject([
    { text: 'It is raining.', at: study.clock() },
  ]);
  expect(got(await translationsOf(study, 'y'))).toEqual([]);
});
