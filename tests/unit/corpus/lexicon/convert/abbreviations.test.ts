import { expect, test } from 'vitest';
import { abbreviationsOf, withoutAbbreviations } from '@/corpus/lexicon/convert/abbreviations';
import { parseItem } from '@/corpus/lexicon/convert/ding-item';

test.each([
  ['Seenotfunk /SNF/ {m}', 'Seenotfunk  {m}'],
  ['lantern /Lt.; Ltn./; lamp', 'lantern ; lamp'],
  ['oil lamp / gas lamp / lantern', 'oil lamp / gas lamp / lantern'],
  ['fibre /fiber; optic fibre /fiber', 'fibre /fiber; optic fibre /fiber'],
  ['and/or; his/her', 'and/or; his/her'],
])('"%s" without abbreviations', (group, without) => {
  expect(withoutAbbreviations(group)).toBe(without);
});

test.each([
  ['Seenotfunk {m} /SNF/', ['SNF']],
  ['Leutnant {m} /Lt., Ltn./', ['Lt.', 'Ltn.']],
  ['Samstag {m} /Sa/', []],
  ['Leutnants {pl} /Lt./', []],
  ['Peru {n} /PE/ [geogr.]', []],
])('the abbreviations of "%s"', (source, shown) => {
  const item = parseItem(withoutAbbreviations(source));
  const short = abbreviationsOf(source, item);
  expect(short.map((one) => one.shown)).toEqual(shown);
  for (const { tags, notes } of short) expect({ tags, notes }).toEqual({ tags: ['m'], notes: [item.text] });
});
