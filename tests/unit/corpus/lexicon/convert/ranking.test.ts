import { expect, test } from 'vitest';
import { collect } from '@/corpus/lexicon/convert/collect';
import { entriesOf } from '@/corpus/lexicon/convert/entries';
import { rankPlaces } from '@/corpus/lexicon/convert/ranking';

/** Lines in the manner of the dictionary, written for this test. */
const { words, mentions } = collect(`
Zettelei {f}; Skizze {f}; Plan {m} :: sketch
Plan {m} [ugs.] :: hunch
Plan {m} (Vorhaben) | einen Plan haben | nach Plan gehen :: plan | to have a plan | to go according to plan
kühner Plan {m} :: scheme
Docht {m} | ein neuer Docht :: fuse; wick | a new wick
Ruder {n} | am Ruder stehen :: steering oar; oar | to stand at the oar
Lampe {f} :: lantern [rare]; lamp
warten {vi} :: to wait
auf jdn. warten {vi} :: to attend
jdm. bei etw. zur Hand gehen; helfen {vi} :: to aid
helfen {vi} :: to aid
helfen {vi} :: to aid
`);

const told = (lemma: string): string[] =>
  entriesOf(rankPlaces(words.get(lemma) ?? [], mentions.meetingsOf(lemma))).map(
    ({ headword, glosses }) => `${headword}: ${glosses.map(({ text }) => text).join(', ')}`,
  );

test.each([
  [
    'what examples bear out, then the plain, the labelled, the phrase',
    'Plan',
    ['Plan: plan', 'Plan: sketch', 'Plan: hunch', 'kühner Plan: scheme'],
  ],
  ['a gloss that examples bear out before one that they do not', 'Docht', ['Docht: wick, fuse']],
  ['but not before a longer one that ends with it', 'Ruder', ['Ruder: steering oar, oar']],
  ['a rare gloss behind a plain one', 'Lampe', ['Lampe: lamp, lantern']],
  [
    'the word alone before one with a preposition',
    'warten',
    ['warten: to wait', 'auf jdn. warten: to attend'],
  ],
  ['what is said twice is told once', 'helfen', ['helfen: to aid']],
])('%s', (_, lemma, entries) => {
  expect(told(lemma)).toEqual(entries);
});
