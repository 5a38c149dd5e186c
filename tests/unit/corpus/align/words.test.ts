import { describe, expect, it } from 'vitest';
import { findWords } from '@/corpus/align/words';

const keys = (sentence: string): string[] => findWords(sentence).map(({ key }) => key);

describe('findWords', () => {
  it.each([
    ['Es kostet 1.250.000 Euro.', 'It costs 1,250,000 euros.', '1250000'],
    ['Die Rate stieg auf 3,5 Prozent.', 'The rate rose to 3.5 per cent.', '35'],
    ['Um 1900 war alles anders.', 'In 1900 all was different.', '1900'],
  ])('reads the number of »%s« as that of “%s”', (de, en, number) => {
    expect(keys(de)).toContain(number);
    expect(keys(en)).toContain(number);
  });

  it('parts words at hyphens and apostrophes and keeps how they are written', () => {
    expect(findWords('Der Elbe-Radweg’')).toEqual([
      { key: 'der', surface: 'Der' },
      { key: 'elbe', surface: 'Elbe' },
      { key: 'radweg', surface: 'Radweg' },
    ]);
  });

  it('reads what looks the same alike', () => {
    expect(keys('Ga\u0308ste und Gast\u00adhö\u00adfe')).toEqual(keys('Gäste und Gasthöfe'));
  });

  it('finds nothing in marks', () => {
    expect(keys('… – »?!«')).toEqual([]);
  });
});
