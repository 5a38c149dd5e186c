import { describe, expect, it } from 'vitest';
import { leafOf, leavesOf } from '@/components/reader/text/leaves';
import { layOut } from '@/components/reader/text/rows';
import { nearestEmpty } from '@/components/reader/text/use-filling';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';
import { articleOf, prepare } from '@/corpus/import/prepare';

const ROUNDS = 12;
const sources = slugs().map((slug) => bundledArticle(slug).text);
const longText = (side: 'de' | 'en') =>
  Array.from({ length: ROUNDS }, () => sources.map((text) => text[side]).join('\n\n')).join('\n\n');

const articleFrom = (text: { de: string; en: string }) => {
  const prepared = prepare(text);
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  return articleOf(prepared.value, { id: 'x', added: '2026-03-09', title: { de: '', en: '' } });
};
const long = articleFrom({ de: longText('de'), en: longText('en') });

describe('the leaves of a long article', () => {
  const leaves = leavesOf(long);

  it('follow each other without a gap, from the first bead to the last', () => {
    expect(leaves.length).toBeGreaterThan(10);
    expect(leaves.map(({ beads }) => beads[0])).toEqual([
      0,
      ...leaves.slice(0, -1).map(({ beads }) => beads[1]),
    ]);
    expect(leaves.at(-1)?.beads[1]).toBe(long.beads.length);
  });

  it('hold the very rows of the article', () => {
    expect(leaves.flatMap(({ beads }) => layOut(long, beads))).toEqual(layOut(long));
  });

  it('tell how long they are', () => {
    const total = leaves.reduce((sum, { length }) => sum + length, 0);
    expect(total).toBeGreaterThan(0.9 * long.text.en.length);
    expect(total).toBeLessThan(1.2 * Math.max(long.text.de.length, long.text.en.length));
  });

  it('are found by a bead', () => {
    for (const [place, { beads }] of leaves.entries()) {
      expect(leafOf(leaves, beads[0])).toBe(place);
      expect(leafOf(leaves, beads[1] - 1)).toBe(place);
    }
  });
});

it('a text in one paragraph is one leaf', () => {
  const de = Array.from({ length: 90 }, (_, at) => `Heute sind es ${at + 3} Gäste.`).join(' ');
  expect(leavesOf(articleFrom({ de, en: '' }))).toHaveLength(1);
});

describe('which leaves are filled next', () => {
  const filled = new Set([0, 1, 5]);
  it.each([
    { around: 5, wanted: 4, next: [6, 4, 7, 3] },
    { around: 0, wanted: 2, next: [2, 3] },
    { around: 9, wanted: 3, next: [9, 8, 7] },
    { around: 3, wanted: 99, next: [3, 4, 2, 6, 7, 8, 9] },
  ])('around leaf $around: $next', ({ around, wanted, next }) => {
    expect(nearestEmpty(filled, 10, around, wanted).slice(0, wanted)).toEqual(next);
  });
});
