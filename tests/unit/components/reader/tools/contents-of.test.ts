import { describe, expect, it } from 'vitest';
import { contentsOf, hasContents, sectionOf } from '@/components/reader/tools/contents-of';
import { bundledArticle } from '@/corpus/articles/shelf';
import { articleOf, prepare } from '@/corpus/import/prepare';

const article = (de: string, en = '') => {
  const prepared = prepare({ de, en });
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  return articleOf(prepared.value, { id: 'x', added: '2026-03-09', title: { de: '', en: '' } });
};

describe('the contents of an article', () => {
  it('are its headings with their English, the title first', () => {
    const entries = contentsOf(bundledArticle('pfand-gehoert-daneben'));
    expect(entries.map(({ de }) => de)).toEqual([
      'Pfand gehört daneben',
      'Ein Abend im Park',
      'So funktioniert das Pfand',
      'Neben den Mülleimer, nicht hinein',
      'Am nächsten Morgen',
    ]);
    for (const { en } of entries) expect(en).toMatch(/^\p{Lu}[\p{L} ,’']+$/u);
  });

  it('name a heading of two sentences once', () => {
    const entries = contentsOf(
      article(
        'Erster Teil. Der Hof\n\nIm Hof stand ein Baum. Er war alt.',
        'Part one. The yard\n\nThere was a tree in the yard. It was old.',
      ),
    );
    expect(entries.map(({ de, en }) => [de, en])).toEqual([['Erster Teil. Der Hof', 'Part one. The yard']]);
  });

  it('do without English', () => {
    expect(contentsOf(article('Der Hof\n\nIm Hof stand ein Baum.'))).toEqual([
      { bead: 0, de: 'Der Hof', en: '' },
    ]);
  });

  it('are worth a list from three headings below the title on', () => {
    const section = 'Ein Abschnitt\n\nDarin steht ein ganzer Satz.';
    expect(hasContents(article(['Titel', section, section].join('\n\n')))).toBe(false);
    expect(hasContents(article(['Titel', section, section, section].join('\n\n')))).toBe(true);
  });

  it('know the section of a bead', () => {
    const entries = [3, 8, 20].map((bead) => ({ bead, de: '', en: '' }));
    expect([0, 3, 7, 8, 500].map((bead) => sectionOf(entries, bead))).toEqual([undefined, 0, 0, 1, 2]);
  });
});
