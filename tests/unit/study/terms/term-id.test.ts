import { expect, it } from 'vitest';
import type { TermIdentity } from '@/study/terms/term';
import { languageOfId, termId } from '@/study/terms/term-id';

const IDS: readonly (readonly [string, TermIdentity])[] = [
  ['noun:f::See', { lemma: 'See', pos: 'noun', gender: 'f', reflexive: false }],
  ['verb::sich:anschließen', { lemma: 'anschließen', pos: 'verb', reflexive: true }],
  ['phrase:::um so: besser', { lemma: ' um  so: besser', pos: 'phrase', reflexive: false }],
  ['en:verb:join', { language: 'en', lemma: 'join', pos: 'verb', reflexive: false }],
  ['en:noun:die', { language: 'en', lemma: 'die', pos: 'noun', reflexive: false }],
  ['noun:::en', { lemma: 'en', pos: 'noun', reflexive: false }],
];

it.each(IDS)('the id %s', (id, identity) => {
  expect(termId(identity)).toBe(id);
  expect(languageOfId(id)).toBe(identity.language ?? 'de');
});
