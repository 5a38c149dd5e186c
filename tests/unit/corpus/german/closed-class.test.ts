import { describe, expect, it } from 'vitest';
import { PARTS_OF_SPEECH } from '@/corpus/articles/article';
import { type ClosedReading, closedClass } from '@/corpus/german/closed-class';

const written = ({ lemma, pos, ...rest }: ClosedReading): string =>
  [lemma, pos, rest.case, rest.number, rest.article].filter((part) => part !== undefined).join(' ');
const all = (surface: string): string[] => closedClass(surface).map(written);

describe('closed-class words', () => {
  it.each([
    // articles and what is inflected like them
    ['der', 'der determiner'],
    ['dem', 'der determiner dative singular'],
    ['deren', 'der pronoun genitive'],
    ['denen', 'der pronoun dative plural'],
    ['einer', 'ein determiner'],
    ['keinem', 'kein determiner dative singular'],
    ['dieses', 'dieser determiner'],
    ['dies', 'dieser determiner singular'],
    ['jener', 'jener determiner'],
    ['welchen', 'welcher determiner'],
    ['desselben', 'derselbe determiner genitive singular'],
    ['diejenigen', 'derjenige determiner plural'],
    ['allen', 'alle determiner'],
    ['beiden', 'beide determiner'],
    ['vielen', 'viel determiner'],
    ['mehreren', 'mehrere determiner'],
    ['andrer', 'anderer determiner'],
    // possessives
    ['meinem', 'mein determiner dative singular'],
    ['seiner', 'sein determiner'],
    ['ihren', 'ihr determiner'],
    ['unsre', 'unser determiner'],
    ['unseres', 'unser determiner'],
    ['euren', 'euer determiner'],
    // pronouns
    ['mich', 'ich pronoun accusative singular'],
    ['ihm', 'er pronoun dative singular'],
    ['uns', 'wir pronoun plural'],
    ['ihnen', 'sie pronoun dative plural'],
    ['sich', 'sich pronoun'],
    ['wessen', 'wer pronoun genitive singular'],
    ['niemandem', 'niemand pronoun dative singular'],
    // prepositions, contractions
    ['wegen', 'wegen preposition'],
    ['zufolge', 'zufolge preposition'],
    ['im', 'in preposition dem'],
    ['ins', 'in preposition das'],
    ['ums', 'um preposition das'],
    ['zur', 'zu preposition der'],
    ['beim', 'bei preposition dem'],
    // conjunctions, particles, adverbs
    ['obwohl', 'obwohl conjunction'],
    ['daß', 'dass conjunction'],
    ['nicht', 'nicht particle'],
    ['zwar', 'zwar adverb'],
    ['darüber', 'darüber adverb'],
    ['woran', 'woran adverb'],
    ['hiermit', 'hiermit adverb'],
    // numerals
    ['zwölf', 'zwölf numeral'],
    ['zweier', 'zwei numeral'],
    ['dritten', 'dritt adjective'],
    ['millionen', 'Million noun plural'],
    ['oje', 'oje interjection'],
  ])('%s is first of all %s', (surface, first) => {
    expect(all(surface)[0]).toBe(first);
  });

  it.each([
    ['die', ['der determiner', 'der pronoun']],
    ['ihr', ['ihr determiner', 'sie pronoun dative singular', 'ihr pronoun nominative plural']],
    ['sein', ['sein determiner', 'sein verb']],
    ['während', ['während preposition', 'während conjunction', 'währen verb']],
    ['zu', ['zu preposition', 'zu particle', 'zu adverb']],
    ['damit', ['damit conjunction', 'damit adverb']],
    ['laut', ['laut preposition', 'laut adjective', 'lauten verb']],
  ])('%s can be all of %j', (surface, readings) => {
    expect(all(surface)).toEqual(readings);
  });

  it.each(['Die', 'tisch', 'gehen', '', '/', '-'])('%j is none', (surface) => {
    expect(all(surface)).toEqual([]);
  });

  it('every reading has a part of speech of its own', () => {
    for (const surface of ['der', 'mit', 'und', 'sehr', 'nicht', 'drei', 'ach', 'erste', 'morgen', 'bitte']) {
      for (const { pos } of closedClass(surface)) {
        expect(PARTS_OF_SPEECH).toContain(pos);
        expect(pos).not.toBe('other');
      }
    }
  });
});
