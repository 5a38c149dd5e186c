import { describe, expect, it } from 'vitest';
import { germanTranslations } from '@/corpus/align/german-translations';
import type { Rendering, WordFacts } from '@/corpus/lexicon/lexicon';

const noun: WordFacts = { pos: ['noun'], genders: ['f'], prefix: 0, reflexive: 'never', lines: 4 };
const verb: WordFacts = { ...noun, pos: ['verb'], genders: [] };
const FACTS = new Map([
  ['Brücke', noun],
  ['Zoll', noun],
  ['bauen', verb],
]);
const GLOSSES = new Map<string, readonly Rendering[]>([
  ['Brücke', [{ word: 'bridge', weight: 1 }]],
  ['Zoll', [{ word: 'toll', weight: 0.6 }]],
  ['bauen', [{ word: 'build', weight: 0.8 }]],
]);
const translations = germanTranslations({
  index: {
    facts: (lemma) => FACTS.get(lemma),
    forms: (surface) => (surface === 'Brücken' ? [{ lemma: 'Brücke', kind: 'plural' }] : []),
  },
  glosses: (lemma) => GLOSSES.get(lemma) ?? [],
});

describe('germanTranslations', () => {
  it('looks past inflection', () => {
    expect(translations('Brücken')).toEqual([{ word: 'bridge', weight: 1 }]);
    expect(translations('gebaut')).toEqual([{ word: 'build', weight: 0.8 }]);
  });

  it('looks past the capital at the start of a sentence', () => {
    expect(translations('Bauen')).toEqual([{ word: 'build', weight: 0.8 }]);
  });

  it('takes a compound that is not listed for its parts, each of which says half', () => {
    expect(new Map(translations('Zollbrücke').map(({ word, weight }) => [word, weight]))).toEqual(
      new Map([
        ['toll', 0.3],
        ['bridge', 0.5],
      ]),
    );
  });

  it('knows nothing of a name', () => {
    expect(translations('Xaver')).toEqual([]);
  });
});
