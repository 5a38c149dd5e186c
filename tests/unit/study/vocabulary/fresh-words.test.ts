import { describe, expect, it } from 'vitest';
import { freshWords } from '@/study/vocabulary/fresh-words';
import { aNoun, finder } from './some-words';

const ARTICLE = [
  aNoun('Turm', { Turm: 1 }),
  aNoun('Hund', { Hund: 1, Hunde: 2 }),
  aNoun('Zaun', { Zaun: 3 }),
  aNoun('Hof', { Hof: 1 }),
];
const listed = (order: 'appearance' | 'frequency', find = finder({})) =>
  freshWords(ARTICLE, find, order).map(({ word, times }) => `${word.lemma} ${times}`);

describe('the new words of an article', () => {
  it('in the order of appearance', () => {
    expect(listed('appearance')).toEqual(['Turm 1', 'Hund 3', 'Zaun 3', 'Hof 1']);
  });

  it('by frequency, equal ones in the order of appearance', () => {
    expect(listed('frequency')).toEqual(['Hund 3', 'Zaun 3', 'Turm 1', 'Hof 1']);
  });

  it.each(['kept', 'known', 'ignored'] as const)('without what is %s', (stand) => {
    expect(listed('appearance', finder({ Hund: stand }))).toEqual(['Turm 1', 'Zaun 3', 'Hof 1']);
  });
});
