import { describe, expect, it } from 'vitest';
import { spellingPartners } from '@/corpus/align/spelling-partners';
import { readWords } from '@/corpus/align/word-column';

const strength = (de: string, en: string): number =>
  spellingPartners(readWords([de]), readWords([en]))[0]?.get(0) ?? 0;

describe('spellingPartners', () => {
  it.each([
    ['Zentrum', 'centre'],
    ['Mikroskop', 'microscope'],
    ['Fotograf', 'photographer'],
    ['Kommission', 'commission'],
    ['Schock', 'shock'],
    ['Zylinder', 'cylinder'],
    ['Kongreß', 'congress'],
    ['Mechanik', 'mechanics'],
  ])('takes %s and %s for cognates', (de, en) => {
    expect(strength(de, en)).toBeGreaterThan(0);
  });

  it.each([
    ['Brücke', 'bridge'],
    ['war', 'war'],
    ['die', 'die'],
    ['interessanterweise', 'into'],
    ['12', '13'],
  ])('does not take %s and %s for the same', (de, en) => {
    expect(strength(de, en)).toBe(0);
  });

  it('trusts names more than words that begin alike, and numbers most', () => {
    expect(strength('1848', '1848')).toBeGreaterThan(strength('André', 'Andre'));
    expect(strength('André', 'Andre')).toBeGreaterThan(strength('Republik', 'republics'));
    expect(strength('Republik', 'republics')).toBeGreaterThan(strength('Repräsentant', 'report'));
    expect(strength('3', '3')).toBeLessThan(strength('1848', '1848'));
  });
});
