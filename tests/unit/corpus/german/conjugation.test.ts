import { expect, it } from 'vitest';
import { conjugationOf } from '@/corpus/german/conjugation';

it.each([
  ['anerkennen', 'strong'],
  ['verstehen', 'strong'],
  ['zusammenbrechen', 'strong'],
  ['aufhängen', 'both'],
  ['kaufen', 'weak'],
  ['begleiten', 'weak'],
  ['vorbereiten', 'weak'],
  ['verheiraten', 'weak'],
  ['beauftragen', 'weak'],
  ['bekleiden', 'weak'],
  ['haarschneiden', 'both'],
])('%s is %s', (infinitive, conjugation) => {
  expect(conjugationOf(infinitive)).toBe(conjugation);
});
