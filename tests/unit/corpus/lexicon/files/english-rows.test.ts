import { expect, test } from 'vitest';
import type { EnglishEntry } from '@/corpus/lexicon/entry';
import { packEnglish, unpackEnglish } from '@/corpus/lexicon/files/english-rows';

const rows: readonly [word: string, entry: EnglishEntry][] = [
  [
    'lantern',
    {
      headword: 'lantern',
      labels: [],
      notes: [],
      renderings: [
        {
          lemma: 'Laterne',
          headword: 'Laterne',
          pos: 'noun',
          gender: 'f',
          plural: 'Laternen',
          labels: [],
          notes: [],
        },
      ],
    },
  ],
  [
    'light',
    {
      headword: 'to light',
      labels: ['Br.', 'coll.'],
      notes: ['a lamp'],
      renderings: [
        {
          lemma: 'anzünden',
          headword: 'etw. anzünden',
          pos: 'verb',
          labels: ['ugs.'],
          notes: ['Lampe', 'Kerze'],
        },
        { lemma: 'bei Licht', headword: 'bei Licht', pos: 'phrase', labels: [], notes: [] },
      ],
    },
  ],
  ['carry out', { headword: 'to carry sth. out', labels: [], notes: [], renderings: [] }],
];

test.each(rows)('the entry of %s comes back as it was', (word, entry) => {
  expect(unpackEnglish(packEnglish(entry, word), word)).toEqual(entry);
});
