import { describe, expect, it } from 'vitest';
import { compileArticle } from '@/corpus/articles/compile';
import { faultLine } from '@/corpus/articles/fault';
import { bundledShelf, readSource, slugs } from '@/corpus/articles/shelf';
import type { ArticleSource } from '@/corpus/articles/source';

const GOOD = readSource('pfand-gehoert-daneben');
const faults = (change: Partial<ArticleSource>): string[] => {
  const compiled = compileArticle({ ...GOOD, ...change });
  return compiled.ok ? [] : compiled.failure.map(faultLine);
};

describe('the bundled articles', () => {
  it.each(slugs())('%s has no fault; its beads cover both sides once and in order', (slug) => {
    const compiled = compileArticle(readSource(slug));
    if (!compiled.ok) throw new Error(compiled.failure.map(faultLine).join('\n'));
    const { beads, sentences } = compiled.value;
    const covered = (side: 'de' | 'en') =>
      beads.flatMap((bead) =>
        Array.from({ length: bead[side][1] - bead[side][0] }, (_, at) => bead[side][0] + at),
      );
    expect(covered('de')).toEqual([...sentences.de.keys()]);
    expect(covered('en')).toEqual([...sentences.en.keys()]);
    expect(beads.every(({ score, edited }) => score === 1 && edited)).toBe(true);
  });

  it('stand on the shelf from easy to hard', () => {
    expect(bundledShelf().map(({ level }) => level)).toEqual(['A2', 'B1', 'C1']);
  });
});

describe('faults of an article', () => {
  it('a sentence that was changed after the review', () => {
    const [fault] = faults({ de: GOOD.de.replace('im Juli', 'im August') });
    expect(fault).toBe(
      'beads.txt: the review is stale: de.txt goes on with "Es ist ein warmer Abend im August."',
    );
  });

  it('a sentence that was added at the end', () => {
    expect(faults({ en: `${GOOD.en.trim()} And so on.\n` })).toEqual([
      'beads.txt: the review is incomplete: it lacks "And so on." of en.txt',
    ]);
  });

  it('a review that goes on after the end', () => {
    expect(faults({ beads: `${GOOD.beads}\nNoch ein Satz.\n` })[0]).toContain(
      'goes on after the end of de.txt',
    );
  });

  it('a glossary form that does not occur', () => {
    expect(faults({ glossary: GOOD.glossary.replace('forms: [daneben]', 'forms: [darunter]') })).toEqual([
      'glossary.yaml: daneben: "darunter" does not occur in de.txt',
    ]);
  });

  it('a field that is missing, an entry that stands twice, YAML that is none', () => {
    expect(faults({ about: GOOD.about.replace(/^level.*$/mu, '') })[0]).toMatch(/^article\.yaml: level/);
    const [entry] = GOOD.glossary.split(/\n(?=- )/u).slice(-1);
    expect(faults({ glossary: `${GOOD.glossary}${entry}` })[0]).toContain('stands there twice');
    expect(faults({ about: 'title: [' })[0]).toMatch(/^article\.yaml/);
    expect(faults({ glossary: '' })[0]).toMatch(/^glossary\.yaml/);
  });
});
