import { describe, expect, it } from 'vitest';
import { attempt } from '@/study/database/attempt';
import { openStudy } from '@/study/study';
import { keepTerm } from '@/study/terms/keep';
import { keptTerms } from '@/study/terms/kept';
import { aStudy, aTerm } from '../a-study';

describe('storage that does not serve', () => {
  it('none at all is a value, for reading and for writing', async () => {
    const study = openStudy({
      indexedDB: undefined,
      IDBKeyRange: undefined,
      clock: () => 0,
      newId: () => 'x',
    });
    expect(await keptTerms(study)).toEqual({ ok: false, failure: { kind: 'unavailable' } });
    expect(await keepTerm(study, aTerm('Bieter'))).toEqual({ ok: false, failure: { kind: 'unavailable' } });
  });

  it('a full device is a value, and nothing is written by halves', async () => {
    const study = aStudy();
    study.db.cards.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keepTerm(study, aTerm('Bieter'))).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(await study.db.terms.count()).toBe(0);
  });

  it('a defect of ours is thrown on', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});
