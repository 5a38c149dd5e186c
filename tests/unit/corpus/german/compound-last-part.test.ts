import { describe, expect, it } from 'vitest';
import { adjectiveHead, nounHead, smallNounHead } from '@/corpus/german/compound-last-part';
import { compoundWords } from './compound-words';

const words = compoundWords();

describe('nounHead', () => {
  it.each([
    ['kampf', 'Kampf'],
    ['kämpfe', 'Kampf'],
    ['kämpfen', 'Kampf'],
    ['kampfes', 'Kampf'],
    ['blumen', 'Blume'],
    ['unterlagen', 'Unterlagen'],
    ['staates', 'Staat'],
    ['kasten', 'Kasten'],
    ['prüfung', 'Prüfung'],
    ['prüfer', 'Prüfer'],
    ['lieferung', 'Lieferung'],
    ['reisender', 'Reisender'],
    ['starker', 'Starker'],
    ['nahme', 'Nahme'],
  ])('reads %s as %s', (part, expected) => {
    expect(nounHead(part, words)?.lemma).toBe(expected);
  });

  it.each(['ung', 'schaften', 'tion', 'frage-', 'fraus', 'ster', 'al'])('reads %s as nothing', (part) => {
    expect(nounHead(part, words)).toBeUndefined();
  });
});

describe('smallNounHead', () => {
  it('reads what is a noun, and no verb or adjective as well', () => {
    expect(smallNounHead('schnittstelle', words)?.lemma).toBe('Schnittstelle');
    expect(smallNounHead('alt', words)).toBeUndefined();
    expect(smallNounHead('prüfung', words)).toBeUndefined();
  });
});

describe('adjectiveHead', () => {
  it.each([
    ['blau', 'blau'],
    ['blaues', 'blau'],
    ['starkem', 'stark'],
    ['geprüft', 'prüfen'],
    ['geprüften', 'prüfen'],
    ['prüfend', 'prüfen'],
    ['prüfte', undefined],
    ['los', undefined],
    ['haus', undefined],
  ])('reads %s as %s', (part, expected) => {
    expect(adjectiveHead(part, words)?.lemma).toBe(expected);
  });
});
