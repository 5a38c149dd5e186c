import { describe, expect, it } from 'vitest';
import { makeBackup, writeBackup } from '@/study/backup/make';
import { readBackup } from '@/study/backup/read';
import { restoreBackup } from '@/study/backup/restore';
import { answerCard } from '@/study/reviews/answer-card';
import { changeSetting, readSettings } from '@/study/settings/settings';
import { editTerm, removeTerm } from '@/study/terms/change';
import { keepTerm } from '@/study/terms/keep';
import { keptTerms } from '@/study/terms/kept';
import { anEnglishTerm, aStudy, aTerm, got, MINUTE, type TestStudy } from '../a-study';

const fileOf = async (study: TestStudy): Promise<string> => writeBackup(got(await makeBackup(study)));
const restore = async (study: TestStudy, file: string) =>
  got(await restoreBackup(study, got(readBackup(file))));

describe('restoring a backup', () => {
  it('brings everything to a device that has nothing, schedule included', async () => {
    const one = aStudy('a');
    const { id } = got(await keepTerm(one, aTerm('Bieter')));
    await answerCard(one, { cardId: `${id}#recognise`, grade: 3, took: 1 });
    await changeSetting(one, 'newPerDay', 7);
    const other = aStudy('b');
    const report = await restore(other, await fileOf(one));
    expect(report).toMatchObject({
      terms: { added: 1, updated: 0, left: 0 },
      reviews: { added: 1, updated: 0, left: 0 },
      settings: { added: 1, updated: 0, left: 0 },
    });
    expect(await other.db.cards.toArray()).toEqual(await one.db.cards.toArray());
    expect(got(await readSettings(other)).newPerDay).toBe(7);
  });

  it('leaves what is newer here, and takes what is newer there', async () => {
    const one = aStudy('a');
    const { id } = got(await keepTerm(one, aTerm('Bieter')));
    const old = await fileOf(one);
    one.pass(MINUTE);
    await editTerm(one, id, { note: 'neu' });
    expect((await restore(one, old)).terms).toEqual({ added: 0, updated: 0, left: 1 });
    const other = aStudy('b');
    await restore(other, old);
    expect((await restore(other, await fileOf(one))).terms).toEqual({ added: 0, updated: 1, left: 0 });
    expect(got(await keptTerms(other))[0]?.note).toBe('neu');
  });

  it('does not bring back what was removed later', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    const file = await fileOf(study);
    study.pass(MINUTE);
    await removeTerm(study, id);
    await restore(study, file);
    expect(got(await keptTerms(study))).toEqual([]);
    expect(await study.db.cards.count()).toBe(0);
  });

  it('carries English terms and which language is learnt', async () => {
    const one = aStudy('a');
    got(await keepTerm(one, anEnglishTerm('bidder')));
    await changeSetting(one, 'foreign', 'en');
    const other = aStudy('b');
    await restore(other, await fileOf(one));
    expect(got(await keptTerms(other))).toEqual(got(await keptTerms(one)));
    expect(got(await readSettings(other)).foreign).toBe('en');
  });

  it('carries no access code', async () => {
    const study = aStudy();
    await changeSetting(study, 'accessCode', 'open sesame');
    expect(await fileOf(study)).not.toContain('sesame');
  });
});

describe('a file that is no good is refused whole, with the reason', () => {
  const good = async (): Promise<Record<string, unknown>> => {
    const study = aStudy();
    await keepTerm(study, aTerm('Bieter'));
    return JSON.parse(await fileOf(study));
  };
  it.each([
    ['cut short', async () => JSON.stringify(await good()).slice(0, -9), { kind: 'not-json' }],
    ['of another program', async () => '{"decks":[]}', { kind: 'not-a-backup' }],
    ['a mere list', async () => '[]', { kind: 'not-a-backup' }],
    [
      'of a newer version',
      async () => JSON.stringify({ ...(await good()), version: 2 }),
      { kind: 'newer', version: 2 },
    ],
    [
      'with a term without a lemma',
      async () => JSON.stringify({ ...(await good()), terms: [{ id: 'x', updatedAt: 1 }] }),
      { kind: 'broken' },
    ],
    [
      'with a term of a third language',
      async () => {
        const terms = [{ ...anEnglishTerm('x'), id: 'x', language: 'fr', addedAt: 1, updatedAt: 1 }];
        return JSON.stringify({ ...(await good()), terms });
      },
      { kind: 'broken' },
    ],
    [
      'without a log',
      async () => JSON.stringify({ ...(await good()), reviews: undefined }),
      { kind: 'broken', where: 'reviews' },
    ],
  ])('%s', async (_, file, failure) => {
    expect(readBackup(await file())).toMatchObject({ ok: false, failure });
  });
});
