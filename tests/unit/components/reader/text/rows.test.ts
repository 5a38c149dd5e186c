import { describe, expect, it } from 'vitest';
import { layOut, type Row } from '@/components/reader/text/rows';
import { bundledArticle, slugs } from '@/corpus/articles/shelf';
import { articleOf, prepare } from '@/corpus/import/prepare';

const shownIn = (row: Row, side: 'de' | 'en') =>
  row[side].flatMap(({ groups }) => groups.flatMap(({ sentences }) => sentences));

const article = (de: string, en: string) => {
  const prepared = prepare({ de, en });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  return articleOf(prepared.value, { id: 'x', added: '2026-03-09', title: { de: '', en: '' } });
};

describe('the rows of an article', () => {
  it.each(slugs())('%s: every sentence is in one row, in order, and no bead is in two', (slug) => {
    const one = bundledArticle(slug);
    const rows = layOut(one);
    for (const side of ['de', 'en'] as const) {
      const shown = rows.flatMap((row) => shownIn(row, side));
      expect(shown.map(({ index }) => index)).toEqual([...one.sentences[side].keys()]);
      for (const row of rows) {
        for (const { bead } of shownIn(row, side)) {
          expect(bead >= row.beads[0] && bead < row.beads[1]).toBe(true);
        }
      }
    }
  });

  it('a paragraph that is cut in two on one side begins a row of its own', () => {
    const rows = layOut(
      article(
        'Der Zug kam um acht am Bahnhof an.\n\nWir stiegen mit allen Koffern ein.',
        'The train arrived at the station at eight. We got on with all our suitcases.',
      ),
    );
    expect(rows.map(({ de, en }) => [de.length, en.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('without English there are rows all the same', () => {
    const rows = layOut(article('Ein Titel\n\nEin Satz. Noch einer.', ''));
    expect(rows.map(({ de, en }) => [de[0]?.kind, en.length])).toEqual([
      ['heading', 0],
      ['paragraph', 0],
    ]);
  });

  it.each(slugs())(
    '%s: what faces each other stands on the same line, and no two groups of a side do',
    (slug) => {
      for (const row of layOut(bundledArticle(slug))) {
        const lines = (side: 'de' | 'en') =>
          row[side].flatMap(({ groups }) => groups.map(({ bead, line }) => ({ bead, line })));
        for (const side of ['de', 'en'] as const) {
          const own = lines(side).map(({ line }) => line);
          expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
        }
        const firstLine = new Map(
          lines('de')
            .reverse()
            .map(({ bead, line }) => [bead, line]),
        );
        const facing = new Map(
          lines('en')
            .reverse()
            .map(({ bead, line }) => [bead, line]),
        );
        for (const [bead, line] of facing) expect(firstLine.get(bead) ?? line).toBe(line);
      }
    },
  );
});
