import { expect, it } from 'vitest';
import { ownIdentity } from '@/components/reader/card/own-identity';

it.each([
  [
    { language: 'de', lemma: 'sich anschließen', pos: 'verb', gender: 'm' },
    { lemma: 'anschließen', pos: 'verb', reflexive: true },
  ],
  [
    { language: 'de', lemma: 'See', pos: 'noun', gender: 'f' },
    { lemma: 'See', pos: 'noun', gender: 'f', reflexive: false },
  ],
  [
    { language: 'de', lemma: 'sich', pos: 'verb' },
    { lemma: 'sich', pos: 'verb', reflexive: false },
  ],
  [
    { language: 'en', lemma: 'To carry out', pos: 'verb' },
    { language: 'en', lemma: 'carry out', pos: 'verb', reflexive: false },
  ],
  [
    { language: 'en', lemma: 'to and fro', pos: 'adverb', gender: 'm' },
    { language: 'en', lemma: 'to and fro', pos: 'adverb', reflexive: false },
  ],
] as const)('%j', (typed, identity) => {
  expect(ownIdentity(typed)).toEqual(identity);
});
