import { expect, test } from 'vitest';
import { collect } from '@/corpus/lexicon/convert/collect';
import { EnglishIndex } from '@/corpus/lexicon/convert/english-entries';
import { rankPlaces } from '@/corpus/lexicon/convert/ranking';

/** Lines in the manner of the dictionary, written for this test. */
const { words, told, mentions } = collect(`
Laterne {f}; Leuchte {f} | Laternen {pl}; Leuchten {pl} | eine alte Laterne :: lantern; lamp (outdoors) | lanterns; lamps | an old lantern
Funzel {f} [ugs.] :: lamp
etw. in Brand setzen; anzünden {vt} :: to light sth.; to set sth. alight
ab und zu; bisweilen {adv} :: now and then
Topplicht {n} [naut.] :: masthead light
Wort, für das es im Englischen viele braucht {n} :: word for which English needs many words
Laterne {f} :: lantern
Straßenbeleuchtungsplan {m} :: street lighting plan
Lichtblick {m} | Lichtblicke {pl} | ein kleiner Lichtblick :: ray of hope | rays of hope | a small ray of hope
`);
const index = new EnglishIndex();
for (const [word, places] of words) index.addRanked(rankPlaces(places, mentions.meetingsOf(word)));
for (const group of told) index.addTold(group);

const entries = (word: string): string[] =>
  index
    .entriesOf(word)
    .map(
      ({ headword, renderings }) => `${headword}: ${renderings.map((german) => german.headword).join(', ')}`,
    );

test.each([
  ['a word and what renders it, each German word once', 'lantern', ['lantern: Laterne, Leuchte']],
  ['the plain before the labelled', 'lamp', ['lamp: Laterne, Leuchte', 'lamp: Funzel']],
  ['a verb, words before phrases', 'light', ['to light sth.: anzünden, etw. in Brand setzen']],
  ['a phrasal one, without its object', 'set alight', ['to set sth. alight: anzünden, etw. in Brand setzen']],
  ['a phrase', 'now and then', ['now and then: bisweilen, ab und zu']],
  ['three words that are more than a compound', 'ray of hope', ['ray of hope: Lichtblick']],
  ['no compound of three words', 'street lighting plan', []],
  ['no technical phrase', 'masthead light', []],
  ['nothing else', 'masthead', []],
])('%s', (_, word, expected) => {
  expect(entries(word)).toEqual(expected);
});

test('a rendering has its grammar and the lemma under which its own entries are', () => {
  const [lantern] = index.entriesOf('lantern');
  expect(lantern?.renderings[0]).toEqual({
    lemma: 'Laterne',
    headword: 'Laterne',
    pos: 'noun',
    gender: 'f',
    plural: 'Laternen',
    labels: [],
    notes: [],
  });
  const [light] = index.entriesOf('light');
  expect(light?.renderings[1]).toMatchObject({
    lemma: 'setzen',
    headword: 'etw. in Brand setzen',
    pos: 'verb',
  });
  const [phrase] = index.entriesOf('now and then');
  expect(phrase?.renderings[1]).toMatchObject({ lemma: 'ab und zu', pos: 'phrase' });
  expect(index.entriesOf('lamp')[0]?.notes).toEqual(['outdoors']);
});

test('behind the fourth, renderings have their words only', () => {
  const many = collect(`
Ampel {f} [auto] | Ampeln {pl}; Lampen {pl} :: glow | glows
Docht {m} [auto]; Feuer {n} [auto]; Schein {m} [auto]; Schimmer {m} [auto] :: glow
`);
  const full = new EnglishIndex();
  for (const group of many.told) full.addTold(group);
  const labelled = full
    .entriesOf('glow')
    .flatMap(({ renderings }) => renderings.map(({ labels }) => labels.length));
  expect(labelled).toEqual([1, 1, 1, 1, 0]);
});
