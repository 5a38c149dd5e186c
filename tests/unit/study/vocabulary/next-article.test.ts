import { describe, expect, it } from 'vitest';
import { nextArticle } from '@/study/vocabulary/next-article';

/** Articles by how much of them is known, in percent. */
const articles = (...known: readonly number[]) =>
  known.map((percent) => ({ percent, share: { known: percent, learning: 0, fresh: 100 - percent } }));

describe('which article comes next', () => {
  it.each([
    ['the one that fits', [60, 92, 100], 92],
    ['of several the nearest to 95 %', [90, 94, 97, 98], 94],
    ['the lower edge fits', [99, 90], 90],
    ['the upper edge fits', [89, 98, 99], 98],
    ['beside the edges neither fits', [89, 99], 99],
    ['none fits: the nearest from below', [20, 85, 60], 85],
    ['none fits: the nearest from above', [50, 99, 100], 99],
    ['none fits: whichever is nearer', [89, 100], 89],
    ['of equal ones the first', [94, 96, 94], 94],
    ['what is all of it known is still nearer than what is hardly', [40, 100], 100],
  ])('%s', (_, known, next) => {
    expect(nextArticle(articles(...known))?.percent).toBe(next);
  });

  it('of equal ones the first as given', () => {
    const same = articles(70, 70);
    expect(nextArticle(same)).toBe(same[0]);
  });

  it.each([
    ['none', []],
    ['some of which nothing is known', [0, 0, 0]],
  ])('of %s none', (_, known) => {
    expect(nextArticle(articles(...known))).toBeUndefined();
  });

  it('words that are being learnt alone recommend nothing', () => {
    expect(nextArticle([{ share: { known: 0, learning: 5, fresh: 5 } }])).toBeUndefined();
  });
});
