import { expect, it } from 'vitest';
import { findEnclosures } from '@/corpus/text/enclosures';

it.each([
  ['German marks', 'Er rief: „Komm!“', ['„Komm!“']],
  ['English marks', 'He called: “Come!”', ['“Come!”']],
  ['French marks the German way', '»Komm«, rief er.', ['»Komm«']],
  ['straight marks', 'He said "yes" and "no".', ['"yes"', '"no"']],
  ['two commas', ',,Komm", rief er.', [',,Komm"']],
  ['TeX marks', "Das ist ``gut'', sagte er.", ["``gut''"]],
  ['one within another', '“I said ‘no’ twice”', ['“I said ‘no’ twice”', '‘no’']],
  ['a bracket', 'Halle (Saale) liegt dort', ['(Saale)']],
  ['apostrophes', "the boys' room isn't big", []],
  ['clipped words', "ich fand 's gut, er fand 's schlecht' nicht", []],
  ['decades', "in the '90s and the '80s' music", []],
  ['smileys', 'Super :) und nicht :( oder ;-) so', []],
  ['a mark without a partner', 'Er rief: „Komm!', []],
])('%s', (_, text, expected) => {
  const found = findEnclosures(text, { start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
