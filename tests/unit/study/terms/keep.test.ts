import { describe, expect, it } from 'vitest';
import { answerCard } from '@/study/reviews/answer-card';
import { editTerm, removeTerm, restoreTerm, takeStand } from '@/study/terms/change';
import { keepTerm, keepTerms } from '@/study/terms/keep';
import { keptTerms, keptWords } from '@/study/terms/kept';
import { anEnglishTerm, aStudy, aTerm, got } from '../a-study';

describe('keeping a term', () => {
  it('makes a card in each direction, due at once', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    const cards = await study.db.cards.toArray();
    expect(cards.map(({ kind, due, state }) => ({ kind, due, state }))).toEqual([
      { kind: 'recall', due: study.clock(), state: 'new' },
      { kind: 'recognise', due: study.clock(), state: 'new' },
    ]);
    expect(cards.every(({ termId }) => termId === id)).toBe(true);
  });

  it('keeps what the learner made of it when it is kept again, and adds the form', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    got(await editTerm(study, id, { note: 'aus dem Artikel', glosses: ['one who bids'] }));
    const again = got(await keepTerm(study, aTerm('Bieter', { forms: ['Bietern'], glosses: ['offerer'] })));
    expect(again).toMatchObject({
      note: 'aus dem Artikel',
      glosses: ['one who bids'],
      forms: ['Bieter', 'Bietern'],
    });
  });

  it.each([
    ['der See and die See', aTerm('See'), aTerm('See', { gender: 'f' })],
    [
      'anschließen and sich anschließen',
      aTerm('anschließen', { pos: 'verb' }),
      aTerm('anschließen', { pos: 'verb', reflexive: true }),
    ],
    [
      'German fast and English fast',
      aTerm('fast', { pos: 'adverb' }),
      anEnglishTerm('fast', { pos: 'adverb' }),
    ],
  ])('%s are two', async (_, one, other) => {
    const study = aStudy();
    await keepTerm(study, one);
    await keepTerm(study, other);
    expect(got(await keptTerms(study))).toHaveLength(2);
  });

  it('spellings that look the same are one', async () => {
    const study = aStudy();
    await keepTerm(study, aTerm('Übung'));
    await keepTerm(study, aTerm(' U\u0308bung '));
    await keepTerm(study, aTerm('Übung', { forms: ['U\u0308bun\u00adgen'] }));
    await keepTerm(study, aTerm('Übung', { forms: ['Übungen'] }));
    const terms = got(await keptTerms(study));
    expect(terms.map(({ lemma }) => lemma)).toEqual(['Übung']);
    expect(terms[0]?.forms.filter((form) => form === 'Übungen')).toHaveLength(1);
  });
});

describe('keeping several terms', () => {
  it('makes the cards of each', async () => {
    const study = aStudy();
    got(await keepTerms(study, [aTerm('Bieter'), aTerm('Zaun'), aTerm('Hof')]));
    expect(
      got(await keptTerms(study))
        .map(({ lemma }) => lemma)
        .sort(),
    ).toEqual(['Bieter', 'Hof', 'Zaun']);
    expect(await study.db.cards.count()).toBe(6);
  });

  it('takes a stand on all of them, also on what was practised before', async () => {
    const study = aStudy();
    got(await keepTerm(study, aTerm('Bieter')));
    got(await keepTerms(study, [aTerm('Bieter'), aTerm('Zaun')], 'known'));
    expect(got(await keptTerms(study)).map(({ stand }) => stand)).toEqual(['known', 'known']);
    expect(await study.db.cards.count()).toBe(0);
  });

  it('the same term twice is one with the forms of both', async () => {
    const study = aStudy();
    got(await keepTerms(study, [aTerm('Zaun'), aTerm('Zaun', { forms: ['Zäune'] })]));
    expect(got(await keptTerms(study)).map(({ forms }) => forms)).toEqual([['Zaun', 'Zäune']]);
  });

  it('keeps all of them or none', async () => {
    const study = aStudy();
    study.db.terms.hook('creating', (_, { lemma }) => {
      if (lemma === 'Zaun') throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keepTerms(study, [aTerm('Bieter'), aTerm('Zaun')])).toEqual({
      ok: false,
      failure: { kind: 'full' },
    });
    expect(await study.db.terms.count()).toBe(0);
  });
});

describe('removing and restoring', () => {
  it('takes term and cards away and brings both back as they stood', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    got(await answerCard(study, { cardId: `${id}#recognise`, grade: 4, took: 1000 }));
    const before = await study.db.cards.toArray();
    const removed = got(await removeTerm(study, id));
    expect(got(await keptTerms(study))).toEqual([]);
    expect(await study.db.cards.count()).toBe(0);
    got(await restoreTerm(study, removed));
    expect(await study.db.cards.toArray()).toEqual(before);
    expect(got(await keptTerms(study))[0]?.updatedAt).toBeGreaterThan(removed.updatedAt);
  });

  it('leaves a tombstone without details', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    await removeTerm(study, id);
    const [left] = await study.db.terms.toArray();
    expect(left).toMatchObject({ id, deletedAt: expect.any(Number) });
    expect(left).not.toHaveProperty('glosses');
  });

  it('a removed English term is still an English one, and comes back under its id', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, anEnglishTerm('bidder')));
    await removeTerm(study, id);
    expect((await study.db.terms.toArray())[0]).toMatchObject({ id: 'en:noun:bidder', language: 'en' });
    got(await keepTerm(study, anEnglishTerm('bidder')));
    expect(got(await keptTerms(study))).toHaveLength(1);
  });

  it('a term that is not there is not found', async () => {
    expect(await removeTerm(aStudy(), 'noun:m::Nichts')).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });
});

describe('the learner’s word on a term', () => {
  it('known and ignored terms have no cards, and get them back with their history', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter')));
    got(await answerCard(study, { cardId: `${id}#recall`, grade: 3, took: 1000 }));
    const before = await study.db.cards.toArray();
    got(await takeStand(study, id, 'known'));
    expect(await study.db.cards.count()).toBe(0);
    expect(got(await keptWords(study))[0]).toMatchObject({ status: 'known' });
    got(await takeStand(study, id, undefined));
    expect(await study.db.cards.toArray()).toEqual(before);
    expect(got(await keptWords(study))[0]).toMatchObject({ status: 'learning' });
  });

  it('an optional detail is taken away again', async () => {
    const study = aStudy();
    const { id } = got(await keepTerm(study, aTerm('Bieter', { plural: 'Bieter', note: 'x' })));
    const edited = got(await editTerm(study, id, { note: undefined }));
    expect(edited).not.toHaveProperty('note');
    expect(edited.plural).toBe('Bieter');
  });

  it('every change is later than the one before, also where the clock stands still', async () => {
    const study = aStudy();
    const kept = got(await keepTerm(study, aTerm('Bieter')));
    const edited = got(await editTerm(study, kept.id, { note: 'x' }));
    expect(edited.updatedAt).toBeGreaterThan(kept.updatedAt);
  });
});
