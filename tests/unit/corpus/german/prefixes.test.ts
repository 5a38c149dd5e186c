import { describe, expect, it } from 'vitest';
import { prefixesOf, prefixKind, separablePrefixOf } from '@/corpus/german/prefixes';

const verbs = new Set(
  `arbeiten statten nehmen schließen kommen gehen fügen stehen setzen holen ziehen treten reden lernen wachsen tun
  verlieren erstatten bestatten beziehen einigen teilnehmen`.split(/\s+/u),
);
verbs.delete('statten');
const isVerb = (infinitive: string): boolean => verbs.has(infinitive);

describe('prefixes', () => {
  it.each([
    ['ver', 'inseparable'],
    ['über', 'ambiguous'],
    ['wieder', 'mostlySeparable'],
    ['an', 'preposition'],
    ['hinaus', 'adverb'],
    ['zurück', 'bound'],
    ['kennen', 'word'],
    ['tisch', undefined],
  ])('%s is %s', (prefix, kind) => {
    expect(prefixKind(prefix)).toBe(kind);
  });

  it.each([
    ['anschließen', 'an'],
    ['teilnehmen', 'teil'],
    ['herauskommen', 'heraus'],
    ['zusammenziehen', 'zusammen'],
    ['weitergehen', 'weiter'],
    ['kennenlernen', 'kennen'],
    ['hinzufügen', 'hinzu'],
    ['einbeziehen', 'ein'],
    ['wiederkommen', 'wieder'],
    ['antun', 'an'],
    ['ausstatten', 'aus'],
    ['verstehen', undefined],
    ['übersetzen', undefined],
    ['einigen', undefined],
    ['wachsen', undefined],
    ['antworten', undefined],
    ['an', undefined],
    ['', undefined],
  ])('%s is cut behind %s', (infinitive, prefix) => {
    expect(separablePrefixOf(infinitive, isVerb)).toBe(prefix);
  });

  it.each([
    ['herausfinden', ['heraus', 'her']],
    ['beten', []],
    ['vereinigen', ['ver']],
  ])('%s begins with %j', (infinitive, prefixes) => {
    expect(prefixesOf(infinitive)).toEqual(prefixes);
  });
});
