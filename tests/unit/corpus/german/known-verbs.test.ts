import { expect, test } from 'vitest';
import { knownVerbs } from '@/corpus/german/known-verbs';
import { smallIndex } from './small-lexicon';

const index = smallIndex();

test.each([
  ['redet', 'reden', 'present'],
  ['angeschlossen', 'anschließen', 'past participle'],
  ['wandert', undefined, undefined],
  ['turm', undefined, undefined],
])('%s is of %s', (word, infinitive, form) => {
  const [first] = knownVerbs(word, index);
  expect([first?.infinitive, first?.form]).toEqual([infinitive, form]);
});
