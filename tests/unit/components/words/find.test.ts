import { describe, expect, it } from 'vitest';
import { formatDue } from '@/components/words/due';
import { find, languagesOf } from '@/components/words/find';
import type { KeptWord } from '@/study/terms/kept';

const word = (lemma: string, gloss: string, addedAt: number, due?: number): KeptWord => ({
  term: {
    id: lemma,
    lemma,
    pos: 'noun',
    reflexive: false,
    glosses: [gloss],
    forms: [lemma],
    addedAt,
    updatedAt: addedAt,
  },
  status: due === undefined ? 'known' : 'learning',
  ...(due === undefined ? {} : { due }),
});
const WORDS = [word('Schlüssel', 'key', 1, 50), word('Straße', 'street', 2), word('Ärger', 'trouble', 3, 20)];
const found = (query: string, more = {}) =>
  find(WORDS, { query, status: 'all', language: 'all', order: 'newest', ...more }).map(
    ({ term }) => term.lemma,
  );

describe('finding words', () => {
  it.each([
    ['schlü', ['Schlüssel']],
    ['schluessel', ['Schlüssel']],
    ['schlussel', ['Schlüssel']],
    ['strasse', ['Straße']],
    ['KEY', ['Schlüssel']],
    ['', ['Ärger', 'Straße', 'Schlüssel']],
    ['xyz', []],
  ])('"%s"', (query, lemmas) => {
    expect(found(query)).toEqual(lemmas);
  });

  it('by language', () => {
    const [first] = WORDS;
    const english = word('trouble', 'Ärger', 4);
    const both = [...WORDS, { ...english, term: { ...english.term, language: 'en' as const } }];
    const of = (language: 'all' | 'de' | 'en') =>
      find(both, { query: 'ärger', status: 'all', language, order: 'newest' }).map(({ term }) => term.lemma);
    expect(of('all')).toEqual(['trouble', 'Ärger']);
    expect(of('en')).toEqual(['trouble']);
    expect(of('de')).toEqual(['Ärger']);
    expect(languagesOf(both)).toEqual(new Set(['de', 'en']));
    expect(languagesOf(first ? [first] : [])).toEqual(new Set(['de']));
  });

  it('by status, by due date, by the alphabet', () => {
    expect(found('', { status: 'known' })).toEqual(['Straße']);
    expect(found('', { order: 'due' })).toEqual(['Ärger', 'Schlüssel', 'Straße']);
    expect(found('', { order: 'alphabet' })).toEqual(['Ärger', 'Schlüssel', 'Straße']);
  });
});

describe('when a card is due', () => {
  const now = new Date('2026-03-09T12:00:00').getTime();
  it.each([
    ['2026-03-08T12:00:00', 'today', 'heute'],
    ['2026-03-09T23:00:00', 'today', 'heute'],
    ['2026-03-10T01:00:00', 'tomorrow', 'morgen'],
    ['2026-03-14T12:00:00', 'in 5 days', 'in 5 Tagen'],
  ])('%s', (due, english, german) => {
    expect(formatDue(new Date(due).getTime(), now, 'en')).toBe(english);
    expect(formatDue(new Date(due).getTime(), now, 'de')).toBe(german);
  });
});
