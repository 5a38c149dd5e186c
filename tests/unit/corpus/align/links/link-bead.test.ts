import { expect, it } from 'vitest';
import { linkBead } from '@/corpus/align/links/link-bead';
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

it('words are linked by where they stand, over several sentences and with split verbs', async () => {
  const glosses = await pack.glosses();
  if (!glosses.ok) throw new Error(glosses.failure.kind);
  const known = {
    index: pack.index,
    meanings: lexiconMeanings({ index: pack.index, glosses: glosses.value }),
  };
  const de = 'Dann kam der Regen. Der Chor sagte das Konzert ab.';
  const en = 'Then came the rain, and the choir cancelled the concert.';
  const cut = de.indexOf(' Der');
  const german = {
    text: de,
    sentences: [
      { start: 0, end: cut },
      { start: cut + 1, end: de.length },
    ],
  };
  const links = linkBead(german, { text: en, sentences: [{ start: 0, end: en.length }] }, known);
  const at =
    (text: string) =>
    ({ start, end }: Span) =>
      text.slice(start, end);
  const pairs = links.map((link) => `${at(de)(link.de)}–${at(en)(link.en)}`);
  expect(pairs).toEqual(
    expect.arrayContaining(['Regen–rain', 'Konzert–concert', 'sagte–cancelled', 'ab–cancelled']),
  );
});
