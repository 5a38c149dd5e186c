import { describe, expect, it } from 'vitest';
import { firstFrom, hitAt, NOTHING, searchArticle } from '@/components/reader/search/search-text';
import { articleOf, prepare } from '@/corpus/import/prepare';
import { searchPattern } from '@/corpus/text/search-pattern';
import type { Translation } from '@/study/translations/translation';

const articleFrom = (de: string, en: string) => {
  const prepared = prepare({ de, en });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  return articleOf(prepared.value, { id: 'x', added: '2026-03-09', title: { de: '', en: '' } });
};
const search = (
  article: ReturnType<typeof articleFrom>,
  query: string,
  machine = new Map<string, Translation>(),
) => searchArticle(article, searchPattern(query) ?? /$^/gu, machine);

const article = articleFrom(
  'Der Zug kam um acht. Im Zug saß niemand, und auch vor dem Zug stand keiner.\n\nWir stiegen ein.',
  'The train came at eight. Nobody sat in the train, and nobody stood in front of it.\n\nWe got in.',
);

describe('searching an article', () => {
  it('numbers the places bead by bead, German before English', () => {
    const found = search(article, 'zug');
    expect(found.count).toBe(3);
    expect([0, 1, 2].map((number) => hitAt(found, number))).toEqual([
      { bead: 0, side: 'de', place: 0, nth: 0 },
      { bead: 1, side: 'de', place: 0, nth: 0 },
      { bead: 1, side: 'de', place: 0, nth: 1 },
    ]);
    expect(hitAt(search(article, 'in'), 0)).toMatchObject({ side: 'en' });
  });

  it('begins at the bead in hand, and at the first place behind the last', () => {
    const found = search(article, 'zug');
    expect([0, 1, 2].map((bead) => firstFrom(found, bead))).toEqual([0, 1, 0]);
  });

  it('where nothing is found there is no place', () => {
    expect(search(article, 'Flugzeug')).toEqual(NOTHING);
    expect(hitAt(NOTHING, 0)).toBeUndefined();
  });

  it('finds the English of a machine where no person wrote any', () => {
    const alone = articleFrom('Der Zug kam um acht.', '');
    const translation = { source: 'Der Zug kam um acht.', text: 'The train arrived at eight.' };
    const machine = new Map([[translation.source, translation as Translation]]);
    expect(hitAt(search(alone, 'arrived', machine), 0)).toEqual({ bead: 0, side: 'en', place: 0, nth: 0 });
  });
});
