import { describe, expect, it } from 'vitest';
import { lexiconPartners } from '@/corpus/align/lexicon-partners';
import { readWords } from '@/corpus/align/word-column';

const GLOSSES = new Map([
  ['Brücken', [{ word: 'bridge', weight: 1 }]],
  [
    'lief',
    [
      { word: 'run', weight: 0.7 },
      { word: 'work', weight: 0.1 },
    ],
  ],
  ['Teilzeit', [{ word: 'part-time', weight: 1 }]],
]);
const partnersOf = (de: string, en: string) => {
  const column = readWords([en]);
  const [partners] = lexiconPartners(readWords([de]), column, (word) => GLOSSES.get(word) ?? []);
  return new Map(Array.from(partners ?? [], ([word, strength]) => [column.types[word]?.key, strength]));
};

describe('lexiconPartners', () => {
  it('finds an English word in whatever form', () => {
    expect([...partnersOf('Brücken', 'two bridges').keys()]).toEqual(['bridges']);
    expect([...partnersOf('lief', 'it ran').keys()]).toEqual(['ran']);
  });

  it('trusts the gloss more that makes up more of the word', () => {
    const partners = partnersOf('lief', 'run works');
    expect(partners.get('run')).toBeGreaterThan(partners.get('works') ?? 1);
  });

  it('finds both parts of a word with a hyphen', () => {
    expect([...partnersOf('Teilzeit', 'a part-time job').keys()]).toEqual(['part', 'time']);
  });

  it('knows nothing of what has no gloss', () => {
    expect(partnersOf('Fluss', 'river').size).toBe(0);
  });
});
