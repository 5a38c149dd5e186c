import { expect, it } from 'vitest';
import { type BeadSide, linkBead } from '@/corpus/align/links/link-bead';
import { lexiconMeanings } from '@/corpus/align/links/word-meanings';
import { openPack } from '@/corpus/lexicon/pack/open-pack';
import type { Span } from '@/corpus/text/span';

const facts = { genders: [], prefix: 0, reflexive: 'never', lines: 8 } as const;
const rendered = (...words: string[]) => words.map((word) => ({ word, weight: 1 / words.length }));
const pack = openPack({
  facts: {
    Zusage: { ...facts, pos: ['noun'], genders: ['f'] },
    absagen: { ...facts, pos: ['verb'], prefix: 2 },
    Konzert: { ...facts, pos: ['noun'], genders: ['n'] },
    Regen: { ...facts, pos: ['noun'], genders: ['m'] },
  },
  forms: {},
  glosses: {
    Zusage: rendered('promise'),
    absagen: rendered('cancel'),
    Konzert: rendered('concert'),
    Regen: rendered('rain'),
  },
  entries: {},
  english: {},
});

const glosses = await pack.glosses();
if (!glosses.ok) throw new Error(glosses.failure.kind);
const known = {
  index: pack.index,
  meanings: lexiconMeanings({ index: pack.index, glosses: glosses.value }),
};
const whole = (text: string): BeadSide => ({ text, sentences: [{ start: 0, end: text.length }] });
const at = (text: string, { start, end }: Span): string => text.slice(start, end);
const pairs = (de: BeadSide, en: BeadSide): string[] =>
  linkBead(de, en, known).map((link) => `${at(de.text, link.de)}–${at(en.text, link.en)}`);

it('words are linked by where they stand, over several sentences and with split verbs', () => {
  const de = 'Dann kam der Regen. Der Chor sagte das Konzert ab.';
  const cut = de.indexOf(' Der');
  const german = {
    text: de,
    sentences: [
      { start: 0, end: cut },
      { start: cut + 1, end: de.length },
    ],
  };
  expect(pairs(german, whole('Then came the rain, and the choir cancelled the concert.'))).toEqual(
    expect.arrayContaining(['Regen–rain', 'Konzert–concert', 'sagte–cancelled', 'ab–cancelled']),
  );
});

it('words with soft hyphens are linked as they are written', () => {
  expect(
    pairs(
      whole('Der Chor hielt das Kon\u00adzert im Re\u00adgen.'),
      whole('The choir held the con\u00adcert in the rain.'),
    ),
  ).toEqual(expect.arrayContaining(['Kon\u00adzert–con\u00adcert', 'Re\u00adgen–rain']));
});

it('a bead that would take seconds has no links', () => {
  const [de, en] = ['Regen und Konzert '.repeat(120), 'rain and concert '.repeat(120)];
  expect(pairs(whole(de), whole(en))).toEqual([]);
});
