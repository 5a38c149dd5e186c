import { expect, it } from 'vitest';
import { endsInSibilant, insertsE, stemOf } from '@/corpus/german/verb-stem';

it.each([
  ['arbeiten', 'arbeit', true, false],
  ['finden', 'find', true, false],
  ['rechnen', 'rechn', true, false],
  ['atmen', 'atm', true, false],
  ['lernen', 'lern', false, false],
  ['filmen', 'film', false, false],
  ['wohnen', 'wohn', false, false],
  ['kommen', 'komm', false, false],
  ['handeln', 'handel', false, false],
  ['tun', 'tu', false, false],
  ['reißen', 'reiß', false, true],
  ['sitzen', 'sitz', false, true],
])('%s: stem %s, inserts -e- %s, sibilant %s', (infinitive, stem, inserts, sibilant) => {
  expect([stemOf(infinitive), insertsE(stem), endsInSibilant(stem)]).toEqual([stem, inserts, sibilant]);
});
