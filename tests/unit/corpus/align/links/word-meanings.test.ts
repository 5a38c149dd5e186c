import { describe, expect, it } from 'vitest';
import { lexiconMeanings } from '@/corpus/align/links/word-meanings';
import type { Rendering, WordFacts } from '@/corpus/lexicon/lexicon';

const noun: WordFacts = { pos: ['noun'], genders: ['f'], prefix: 0, reflexive: 'never', lines: 4 };
const verb: WordFacts = { ...noun, pos: ['verb'], genders: [] };
const FACTS = new Map<string, WordFacts>([
  ['Brücke', noun],
  ['Zoll', noun],
  ['Segel', { ...noun, genders: ['n'] }],
  ['segeln', verb],
]);
const GLOSSES = new Map<string, readonly Rendering[]>([
  ['Brücke', [{ word: 'bridge', weight: 1 }]],
  ['Zoll', [{ word: 'toll', weight: 0.6 }]],
  ['Segel', [{ word: 'sail', weight: 1 }]],
  ['segeln', [{ word: 'sail', weight: 0.8 }]],
]);
const meanings = lexiconMeanings({
  index: {
    facts: (lemma) => FACTS.get(lemma),
    forms: (surface) => (surface === 'Brücken' ? [{ lemma: 'Brücke', kind: 'plural' }] : []),
  },
  glosses: (lemma) => GLOSSES.get(lemma) ?? [],
});
const words = (renderings: readonly Rendering[] | undefined) => renderings?.map(({ word }) => word);

describe('lexiconMeanings', () => {
  it('looks past inflection', () => {
    expect(words(meanings('Brücken').whole)).toEqual(['bridge']);
    expect(words(meanings('gesegelt').whole)).toEqual(['sail']);
  });

  it('finds nouns in a text without capitals', () => {
    expect(words(meanings('brücken').whole)).toEqual(['bridge']);
    expect(meanings('zollsegels').parts.map(({ lemma }) => lemma)).toEqual(['Zoll', 'Segel']);
  });

  it('gives each part of a compound its own', () => {
    const [toll, bridge] = meanings('Zollbrücke').parts;
    expect(words(toll?.renderings)).toEqual(['toll']);
    expect(words(bridge?.renderings)).toEqual(['bridge']);
  });

  it('says what may be a verb', () => {
    expect(meanings('segelt').verb).toBe(true);
    expect(meanings('Brücke').verb).toBe(false);
  });

  it('knows nothing of a name', () => {
    expect(meanings('Xaver')).toEqual({ whole: [], parts: [], verb: false });
  });
});
