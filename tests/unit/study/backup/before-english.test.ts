import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '@/study/backup/make';
import { readBackup } from '@/study/backup/read';
import { restoreBackup } from '@/study/backup/restore';
import { projectCards } from '@/study/schedule/project';
import { readSettings } from '@/study/settings/settings';
import { openStudy, type Study } from '@/study/study';
import { keepTerm } from '@/study/terms/keep';
import { isKept, languageOf } from '@/study/terms/term';
import { languageOfId, termId } from '@/study/terms/term-id';
import { aStudy, got, NOON } from '../a-study';

/** A backup as it was written when German alone could be learnt. */
const FILE = readFileSync('tests/fixtures/backups/before-english.json', 'utf8');
const OLD = got(readBackup(FILE));
const { at: _, ...RECORDS } = OLD;

/** The tables as they were then. */
const TABLES = {
  terms: 'id',
  reviews: 'id, at, cardId, termId',
  cards: 'id, due, termId, [state+due]',
  articles: 'id',
  positions: 'id, updatedAt',
  settings: 'id',
  translations: 'id, articleId',
};

/** A study over a database that was made then. */
async function oldStudy(): Promise<Study> {
  const indexedDB = new IDBFactory();
  const dexie = new Dexie('satzpaar', { indexedDB, IDBKeyRange });
  dexie.version(1).stores(TABLES);
  for (const name of ['terms', 'reviews', 'positions', 'settings', 'translations'] as const)
    await dexie.table(name).bulkPut([...OLD[name]]);
  await dexie.table('cards').bulkPut(projectCards(OLD.terms, OLD.reviews));
  dexie.close();
  return openStudy({ indexedDB, IDBKeyRange, clock: () => NOON, newId: () => 'x' });
}

describe.each([
  ['a database', oldStudy],
  [
    'a backup',
    async () => {
      const study = aStudy();
      got(await restoreBackup(study, OLD));
      return study;
    },
  ],
])('%s from before English could be learnt', (_, open) => {
  let study: Study;
  beforeEach(async () => {
    study = await open();
  });

  it('is what it was, to the last field', async () => {
    const { at: _, ...records } = got(await makeBackup(study));
    expect(records).toEqual(RECORDS);
    const byId = new Map((await study.db.cards.toArray()).map((card) => [card.id, card]));
    expect(byId).toEqual(new Map(projectCards(OLD.terms, OLD.reviews).map((card) => [card.id, card])));
  });

  it('has German terms, under the ids they would get today', async () => {
    const terms = await study.db.terms.toArray();
    expect(terms).toHaveLength(4);
    for (const term of terms) {
      expect(termId(term)).toBe(term.id);
      expect(languageOf(term)).toBe('de');
      expect(languageOfId(term.id)).toBe('de');
    }
  });

  it('is a learner of German’s', async () => {
    expect(got(await readSettings(study))).toMatchObject({ foreign: 'de', newPerDay: 7 });
  });

  it('takes an English term that is spelt like one of its own beside it', async () => {
    got(
      await keepTerm(study, {
        language: 'en',
        lemma: 'fort',
        pos: 'adverb',
        reflexive: false,
        glosses: ['stark'],
        forms: ['fort'],
      }),
    );
    const terms = await study.db.terms.toArray();
    expect(terms.filter(({ lemma }) => lemma === 'fort').map(isKept)).toEqual([false, true]);
  });
});
