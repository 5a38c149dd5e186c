import { describe, expect, it } from 'vitest';
import { nounPart } from '@/corpus/german/compound-noun-part';
import { compoundWords } from './compound-words';

const words = compoundWords();
const lemma = (part: string): string | undefined => nounPart(part, words)?.lemma;
const cost = (part: string): number => nounPart(part, words)?.cost ?? Number.POSITIVE_INFINITY;

describe('nounPart', () => {
  it.each([
    ['haus', 'Haus'],
    ['wirtschafts', 'Wirtschaft'],
    ['arbeits', 'Arbeit'],
    ['landes', 'Land'],
    ['sonnen', 'Sonne'],
    ['hasen', 'Hase'],
    ['helden', 'Held'],
    ['häuser', 'Haus'],
    ['museen', 'Museum'],
    ['blumen', 'Blume'],
    ['schul', 'Schule'],
    ['hilfs', 'Hilfe'],
    ['ost', 'Osten'],
    ['oster', 'Ostern'],
    ['kosten', 'Kosten'],
    ['kasten', 'Kasten'],
    ['patienten', 'Patient'],
    ['staates', 'Staat'],
    ['ei', 'Ei'],
  ])('reads %s as %s', (part, expected) => {
    expect(lemma(part)).toBe(expected);
  });

  it.each(['aus', 'schultes', 'marktn', 'wirtschaftes', 'zeitungn', 'xyz'])('reads %s as nothing', (part) => {
    expect(lemma(part)).toBeUndefined();
  });

  it('wants an -s- after -ung and -heit', () => {
    expect(cost('zeitungs')).toBeLessThan(cost('zeitung') - 2);
    expect(cost('freiheits')).toBeLessThan(cost('freiheit') - 2);
  });

  it('prefers common words and long ones', () => {
    expect(cost('haus')).toBeLessThan(cost('kran'));
    expect(cost('ampel')).toBeLessThan(cost('kran'));
  });
});
