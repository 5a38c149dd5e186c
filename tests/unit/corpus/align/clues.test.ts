import { describe, expect, it } from 'vitest';
import { type ClueKind, findClues } from '@/corpus/align/clues';

const keys = (sentence: string, kind: ClueKind): string[] =>
  findClues(sentence)
    .filter((clue) => clue.kind === kind)
    .map(({ key }) => key);

describe('findClues', () => {
  it.each([
    ['Es kostet 1.250.000 Euro.', 'It costs 1,250,000 euros.'],
    ['Die Rate stieg auf 3,5 Prozent.', 'The rate rose to 3.5 per cent.'],
    ['Von 10 bis 12 Uhr', 'From 10 to 12'],
  ])('reads the numbers of »%s« as those of “%s”', (de, en) => {
    expect(keys(de, 'number').length).toBeGreaterThan(0);
    expect(keys(de, 'number')).toEqual(keys(en, 'number'));
  });

  it('takes capitalised words for names, accents or not', () => {
    expect(keys('Gestern traf sie André Weiß.', 'name')).toEqual(['gestern', 'andre', 'weiß']);
    expect(keys('In Oslo', 'name')).toEqual(['oslo']);
  });

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
    expect(keys(de, 'cognate')).toHaveLength(1);
    expect(keys(de, 'cognate')).toEqual(keys(en, 'cognate'));
  });

  it('does not take any two words for cognates', () => {
    expect(keys('Brücke', 'cognate')).not.toEqual(keys('bridge', 'cognate'));
    expect(keys('er ist da', 'cognate')).toEqual([]);
  });
});
