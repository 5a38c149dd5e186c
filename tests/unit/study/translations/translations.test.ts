import { expect, it } from 'vitest';
import { saveTranslations, translationsOf } from '@/study/translations/translations';
import { aStudy, valueOf } from '../a-study';

const draft = (text: string) => ({
  articleId: 'x',
  source: 'Es regnet.',
  to: 'en' as const,
  text,
  provider: 'deepl',
});

it('a sentence that was translated once is never overwritten', async () => {
  const study = aStudy();
  expect(valueOf(await saveTranslations(study, [draft('It is raining.')]))).toBe(1);
  expect(valueOf(await saveTranslations(study, [draft('Rain.')]))).toBe(0);
  expect(valueOf(await translationsOf(study, 'x'))).toMatchObject([
    { text: 'It is raining.', at: study.clock() },
  ]);
  expect(valueOf(await translationsOf(study, 'y'))).toEqual([]);
});
