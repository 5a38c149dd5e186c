import { expect, test } from 'vitest';
import { parseItem, splitOutside } from '@/corpus/lexicon/convert/ding-item';

test.each([
  ['Laterne', { shown: 'Laterne', tags: [], labels: [], notes: [] }],
  ['Laterne {f}', { shown: 'Laterne', tags: ['f'], labels: [], notes: [] }],
  [
    'Laterne {f} [techn.] (am Mast)',
    { shown: 'Laterne', tags: ['f'], labels: ['techn.'], notes: ['am Mast'] },
  ],
  ['leuchten {vi} (mit etw.)', { shown: 'leuchten (mit etw.)', text: 'leuchten', notes: [] }],
  [
    'leuchten (mit etw.) {vi} (bei Nacht)',
    { shown: 'leuchten (mit etw.)', text: 'leuchten', notes: ['bei Nacht'] },
  ],
  ['sich (an etw.) lehnen {vr}', { shown: 'sich (an etw.) lehnen', text: 'sich lehnen', notes: [] }],
  ['to lean (against sth.)', { shown: 'to lean (against sth.)', text: 'to lean', notes: [] }],
  ['Docht {m,n}', { shown: 'Docht', tags: ['m', 'n'] }],
  ['wegen {prp; +Gen.}', { shown: 'wegen', tags: ['prp', '+Gen.'] }],
  ['Laterne {f} <Latterne>', { shown: 'Laterne', tags: ['f'] }],
  ['wick ( )', { shown: 'wick', notes: [] }],
])('%s is read', (source, item) => {
  expect(parseItem(source)).toMatchObject(item);
});

test.each([
  ['lamp; light', ['lamp', 'light']],
  ['lamp (oil; gas); light', ['lamp (oil; gas)', 'light']],
  ['lamp', ['lamp']],
  [' ', []],
])('"%s" is cut outside brackets', (source, parts) => {
  expect(splitOutside(source, ';')).toEqual(parts);
});
