import { describe, expect, it } from 'vitest';
import { englishColumns } from '@/corpus/align/links/english-columns';
import { englishWord } from '@/corpus/align/links/english-word';
import { germanUnits } from '@/corpus/align/links/german-units';
import { wordFits } from '@/corpus/align/links/word-fits';
import { smallMeanings } from './small-meanings';

/** How well one German token fits one English token. */
const fit = (german: string, english: string): number =>
  wordFits(germanUnits([german], [], smallMeanings), englishColumns([englishWord(english)]))[0]?.[0] ?? 0;
const unknown = fit('Xaver', 'Quentin');

describe('wordFits', () => {
  it.each([
    ['a translation in whatever form', 'verließ', 'left'],
    ['half of a hyphenated word', 'Hafen', 'harbour-master'],
    ['a word of the same root', 'Regierung', 'government'],
    ['a cognate', 'Zentrum', 'centre'],
    ['the same word', 'Jazz', 'jazz'],
    ['the same number', '1.250', '1,250'],
    ['the same mark', ';', ';'],
    ['a pair of the table of function words', 'sondern', 'but'],
    ['a contraction', 'nicht', 'don’t'],
  ])('knows %s: %s, %s', (_, german, english) => {
    expect(fit(german, english)).toBeGreaterThan(unknown * 3);
  });

  it('tells better from worse', () => {
    expect(fit('Kapitän', 'captain')).toBeGreaterThan(fit('Kapitän', 'skipper'));
    expect(fit('Regierung', 'governs')).toBeGreaterThan(fit('Regierung', 'government'));
    expect(fit('der', 'the')).toBeGreaterThan(fit('der', 'who'));
    expect(fit('der', 'who')).toBeGreaterThan(fit('der', 'he'));
  });

  it('thinks little of a function word for another word, and nothing of a mark', () => {
    expect(fit('Xaver', 'the')).toBeLessThan(unknown);
    expect(fit('und', 'the')).toBeLessThan(unknown);
    expect(fit(',', ';')).toBeLessThan(fit('Xaver', 'the') / 100);
    expect(fit('Xaver', '.')).toBeLessThan(fit('Xaver', 'the') / 100);
  });

  it('takes words that begin alike for no more than that', () => {
    expect(fit('Konzert', 'conversation')).toBe(unknown);
    expect(fit('Brief', 'lettuce')).toBe(unknown);
  });
});
