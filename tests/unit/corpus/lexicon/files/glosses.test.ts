import { expect, test } from 'vitest';
import { writeTable } from '@/corpus/lexicon/files/front-coded';
import { openGlosses, packRenderings } from '@/corpus/lexicon/files/glosses';
import { writePayloads } from '@/corpus/lexicon/files/payload-table';

// Many enough that numbers take several bytes.
const english = Array.from({ length: 5000 }, (_, at) => `word${at}`);
const numberOf = (word: string): number | undefined => {
  const at = english.indexOf(word);
  return at < 0 ? undefined : at;
};
const given = [
  [
    { word: 'word0', weight: 1 },
    { word: 'word4999', weight: 0.5 },
    { word: 'unheard-of', weight: 0.5 },
  ],
  [],
  [{ word: 'word77', weight: 0.24 }],
];
const glosses = openGlosses(
  writeTable(['Aal', 'Brot', 'Docht'], () => []),
  writePayloads(given.map((renderings) => packRenderings(renderings, numberOf))),
  writeTable(english, () => []),
);

test('a lemma has its renderings, with weights near what they were', () => {
  expect(glosses('Aal')).toEqual([
    { word: 'word0', weight: 1 },
    { word: 'word4999', weight: 0.5 },
  ]);
  expect(glosses('Docht')).toEqual([{ word: 'word77', weight: 0.25 }]);
});

test('a lemma without renderings has none, nor has what is no lemma', () => {
  expect(glosses('Brot')).toEqual([]);
  expect(glosses('Kerze')).toEqual([]);
});
