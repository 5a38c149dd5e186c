import { describe, expect, it } from 'vitest';
import { functionPartners, isEnglishFunctionWord } from '@/corpus/align/links/function-words';
import { functionWords } from '@/corpus/align/links/function-words.de-en';

describe('functionPartners', () => {
  it.each([
    ['und', 'and', 'usual'],
    ['der', 'the', 'usual'],
    ['der', 'who', 'possible'],
    ['des', 'of', 'usual'],
    ['im', 'in', 'usual'],
    ['konnte', 'can', 'usual'],
    ['nach', 'according', 'possible'],
    ['jedem', 'one', 'seldom'],
  ])('%s is %s: %s', (german, english, likelihood) => {
    expect(functionPartners(german)?.get(english)).toBe(likelihood);
  });

  it('looks past capitals and the old spelling', () => {
    expect(functionPartners('Daß')?.get('that')).toBe('usual');
    expect(functionPartners('muß')?.get('must')).toBe('usual');
  });

  it('knows nothing of other words', () => {
    expect(functionPartners('Leuchtturm')).toBeUndefined();
    expect(functionPartners('')).toBeUndefined();
  });
});

describe('isEnglishFunctionWord', () => {
  it('goes by what German function words usually are', () => {
    expect(isEnglishFunctionWord('the')).toBe(true);
    expect(isEnglishFunctionWord('have')).toBe(true);
    expect(isEnglishFunctionWord('lighthouse')).toBe(false);
    // "manage" is seldom what "konnte" is.
    expect(isEnglishFunctionWord('manage')).toBe(false);
  });
});

describe('the table', () => {
  const rows = functionWords
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*=\s*/u));

  it('has German forms on the one side and English words on the other', () => {
    for (const row of rows) {
      expect(row).toHaveLength(2);
      expect(row[1]?.split('/').length, row[0]).toBeLessThanOrEqual(3);
    }
  });

  it('names no form twice', () => {
    const forms = rows.flatMap(([german = '']) => german.split(/\s+/u));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('names no English word twice in a row', () => {
    for (const [german, english = ''] of rows) {
      const words = english.split(/[\s/]+/u).filter((word) => word !== '');
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        german,
      ).toEqual([]);
    }
  });
});
