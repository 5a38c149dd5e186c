import { describe, expect, it } from 'vitest';
import { englishWord } from '@/corpus/align/links/english-word';

describe('englishWord', () => {
  it.each([
    ['Bridges', 'content', 'bridge'],
    ['was', 'function', 'be'],
    ['don’t', 'function', 'do'],
    ["don't", 'function', 'not'],
    ['cannot', 'function', 'can'],
    ['can’t', 'function', 'not'],
    ['won’t', 'function', 'will'],
    ['it’s', 'function', 'be'],
    ["'s", 'function', 'have'],
    ['we’ll', 'function', 'will'],
    ['harbour-master', 'content', 'master'],
    ['captain’s', 'content', 'captain'],
  ])('%s is a %s word and may be a form of "%s"', (token, kind, base) => {
    const word = englishWord(token);
    expect(word.kind).toBe(kind);
    expect(word.bases).toContain(base);
  });

  it('takes the genitive of a noun for no verb', () => {
    expect(englishWord('captain’s').bases).not.toContain('be');
  });

  it('has the parts of a hyphenated word as spellings, too', () => {
    expect(englishWord('Part-time').spellings).toEqual(['part-time', 'part', 'time']);
  });

  it('has no more than the spelling of numbers and marks', () => {
    expect(englishWord('1,250')).toEqual({ kind: 'number', spellings: ['1250'], bases: ['1250'] });
    expect(englishWord(';')).toEqual({ kind: 'mark', spellings: [';'], bases: [';'] });
  });
});
