import { expect, test } from 'vitest';
import { knownVerbs } from '@/corpus/german/known-verbs';
import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

const facts: WordFacts = { pos: ['verb'], genders: [], prefix: 0, reflexive: 'never', lines: 1 };

/** An index of one verb, which counts how often it is asked. */
function counted(verb: string) {
  let asked = 0;
  const index: WordIndex = {
    facts: (lemma) => {
      asked += 1;
      return lemma === verb ? facts : undefined;
    },
    forms: () => [],
  };
  return { index, asked: () => asked };
}

test('only verbs of the dictionary are found', () => {
  const { index } = counted('reden');
  expect(knownVerbs('redet', index)[0]).toMatchObject({ infinitive: 'reden', form: 'present' });
  expect(knownVerbs('hört', index)).toEqual([]);
});

test('a word is looked up once in an index, whether it is found or not', () => {
  const { index, asked } = counted('reden');
  knownVerbs('redet', index);
  knownVerbs('hört', index);
  const before = asked();
  knownVerbs('redet', index);
  knownVerbs('hört', index);
  expect(asked()).toBe(before);
});

test('another index has its own verbs', () => {
  knownVerbs('redet', counted('reden').index);
  expect(knownVerbs('redet', counted('hören').index)).toEqual([]);
});
