import type { Meanings, WordMeanings } from '@/corpus/align/links/word-meanings';

const NOTHING: Meanings = { whole: [], parts: [], verb: false };

/** "follow succeed": the first with more weight than the others. */
const renderings = (words: string) =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word, at) => ({ word, weight: 0.5 / (at + 1) }));

const ROWS: readonly (readonly [word: string, whole: string, more?: Partial<Meanings>])[] = [
  ['Fähre', 'ferry'],
  ['Hafen', 'harbour port'],
  ['Kapitän', 'captain skipper'],
  ['Brief', 'letter'],
  ['grüne', 'green'],
  ['rote', 'red'],
  ['Boot', 'boat'],
  ['bald', 'soon'],
  ['Regierung', 'govern'],
  ['verließ', 'leave', { verb: true }],
  ['schreibt', 'write', { verb: true }],
  ['durchführen', 'carry implement', { verb: true }],
  ['führen', 'lead run', { verb: true }],
  [
    'Hafenordnung',
    '',
    {
      parts: [
        { lemma: 'Hafen', renderings: renderings('harbour port') },
        { lemma: 'Ordnung', renderings: renderings('order rules') },
      ],
    },
  ],
];

const MEANINGS = new Map(
  ROWS.map(([word, whole, more = {}]) => [word, { ...NOTHING, whole: renderings(whole), ...more }]),
);

/** A lexicon of a few words, as they stand in the texts of these tests. */
export const smallMeanings: WordMeanings = (word) => MEANINGS.get(word) ?? NOTHING;
