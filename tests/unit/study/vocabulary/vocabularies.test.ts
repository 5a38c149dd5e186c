import { describe, expect, it } from 'vitest';
import { makeBackup } from '@/study/backup/make';
import { forgetVocabularies, storedVocabulary, storeVocabulary } from '@/study/vocabulary/vocabularies';
import { aStudy, got } from '../a-study';
import { aNoun } from './some-words';

const words = [aNoun('Hund', { Hunde: 2 })];

describe('the counted words of an own article', () => {
  it('are found again by the dictionary that read them, and by no other', async () => {
    const study = aStudy();
    got(await storeVocabulary(study, { id: 'a', dictionary: 'one', words }));
    expect(got(await storedVocabulary(study, 'a', 'one'))).toEqual(words);
    expect(got(await storedVocabulary(study, 'a', 'two'))).toBeUndefined();
    expect(got(await storedVocabulary(study, 'b', 'one'))).toBeUndefined();
  });

  it('go when their article has gone', async () => {
    const study = aStudy();
    for (const id of ['a', 'b']) got(await storeVocabulary(study, { id, dictionary: 'one', words }));
    got(await forgetVocabularies(study, ['b']));
    expect(got(await storedVocabulary(study, 'a', 'one'))).toBeUndefined();
    expect(got(await storedVocabulary(study, 'b', 'one'))).toEqual(words);
  });

  it('are in no backup', async () => {
    const study = aStudy();
    got(await storeVocabulary(study, { id: 'a', dictionary: 'one', words }));
    expect(JSON.stringify(got(await makeBackup(study)))).not.toContain('Hunde');
  });
});
