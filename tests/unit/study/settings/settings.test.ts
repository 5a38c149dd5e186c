import { expect, it } from 'vitest';
import { changeSetting, DEFAULTS, readSettings } from '@/study/settings/settings';
import { aStudy, got } from '../a-study';

it('a setting that was never made, or cannot be understood, has its default', async () => {
  const study = aStudy();
  expect(got(await readSettings(study))).toEqual(DEFAULTS);
  await study.db.settings.put({ id: 'newPerDay', value: 'many', updatedAt: 1 });
  await study.db.settings.put({ id: 'foreign', value: 'fr', updatedAt: 1 });
  await study.db.settings.put({ id: 'of the future', value: {}, updatedAt: 1 });
  expect(got(await readSettings(study))).toEqual(DEFAULTS);
});

it('a setting is kept', async () => {
  const study = aStudy();
  await changeSetting(study, 'newPerDay', 0);
  expect(got(await readSettings(study)).newPerDay).toBe(0);
});
