import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/components/reader/look-up/look-up';
import { grown, nextWord } from '@/components/reader/look-up/next-word';
import { bundledArticle } from '@/corpus/articles/shelf';

const article = bundledArticle('pfand-gehoert-daneben');
const text = article.text.de;
/** A bead of one German sentence that has words enough. */
const BEAD = article.beads.findIndex(
  ({ de }, bead) => de[1] - de[0] === 1 && wordsOf(article, bead, 'de').length > 8,
);

describe('moving from word to word', () => {
  it('goes over the end of a bead, there and back', () => {
    const last = wordsOf(article, 0, 'de').at(-1);
    const next = nextWord(article, 'de', 0, last, 1);
    expect(next && text.slice(next.span.start, next.span.end)).toBe('Ein');
    expect(nextWord(article, 'de', 1, next?.span, -1)).toEqual({ bead: 0, span: last });
    expect(nextWord(article, 'de', 0, wordsOf(article, 0, 'de')[0], -1)).toBeUndefined();
  });

  it('goes from word to word of the side that is learnt', () => {
    const [first, second] = wordsOf(article, 0, 'en');
    expect(nextWord(article, 'en', 0, undefined, 1)?.span).toEqual(first);
    expect(nextWord(article, 'en', 0, first, 1)?.span).toEqual(second);
  });

  it('goes on behind a phrase, and back before it', () => {
    const words = wordsOf(article, BEAD, 'de');
    const phrase = { start: words[1]?.start ?? 0, end: words[3]?.end ?? 0 };
    expect(nextWord(article, 'de', BEAD, phrase, 1)?.span).toEqual(words[4]);
    expect(nextWord(article, 'de', BEAD, phrase, -1)?.span).toEqual(words[0]);
  });
});

describe('a phrase that grows from a word', () => {
  const words = wordsOf(article, BEAD, 'de');
  const from = words[2] ?? { start: 0, end: 0 };
  const press = (...ways: readonly (1 | -1)[]): string | undefined => {
    let word: Parameters<typeof grown>[1] = { bead: BEAD, side: 'de', span: from };
    for (const by of ways) {
      const next = grown(article, word, by);
      if (!next) return undefined;
      word = { ...word, ...next };
    }
    return text.slice(word.span.start, word.span.end);
  };
  const between = (first: number, last: number): string => text.slice(words[first]?.start, words[last]?.end);

  it.each([
    ['→', [1], 2, 3],
    ['→ →', [1, 1], 2, 4],
    ['→ → ←', [1, 1, -1], 2, 3],
    ['→ ←', [1, -1], 2, 2],
    ['→ ← ←', [1, -1, -1], 1, 2],
    ['← ←', [-1, -1], 0, 2],
    ['← ← →', [-1, -1, 1], 1, 2],
    ['← → →', [-1, 1, 1], 2, 3],
  ] as const)('%s', (_, ways, first, last) => {
    expect(press(...ways)).toBe(between(first, last));
  });

  it('ends where the sentence ends', () => {
    expect(press(-1, -1, -1)).toBeUndefined();
    expect(press(...words.map(() => 1 as const))).toBeUndefined();
  });

  it('does not run on into the other sentence of its bead', () => {
    const two = article.beads.findIndex(({ de }) => de[1] - de[0] > 1);
    const [first] = article.beads[two]?.de ?? [0];
    const end = article.sentences.de[first]?.end ?? 0;
    const last = wordsOf(article, two, 'de').findLast((word) => word.end <= end);
    expect(last && grown(article, { bead: two, side: 'de', span: last }, 1)).toBeUndefined();
    expect(last && grown(article, { bead: two, side: 'de', span: last }, -1)).toBeDefined();
  });
});
