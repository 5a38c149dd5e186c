import { expect, test } from 'vitest';
import { mend } from '@/corpus/lexicon/convert/mend';

test.each([
  ['lamp', 'lamp'],
  ['to lean against a wall)', 'to lean against a wall'],
  ['to (lean (gently) against', 'to lean (gently) against'],
  ['wick ~candle', 'wick'],
  ['to glow #XX_glow#', 'to glow'],
  ['fibre /fiber', 'fibre/fiber'],
  ['oil lamp / gas lamp', 'oil lamp / gas lamp'],
  ['lamp , lantern', 'lamp, lantern'],
  ['to glow:', 'to glow'],
  ['Was ist das ?', 'Was ist das ?'],
])('%s becomes %s', (slip, mended) => {
  expect(mend(slip)).toBe(mended);
});
