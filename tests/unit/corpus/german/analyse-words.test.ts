import { expect, test } from 'vitest';
import { analyseWords } from '@/corpus/german/analyse-words';
import { smallIndex } from './small-lexicon';

const index = smallIndex();
const analyse = (sentence: string) => {
  const tokens = sentence.split(' ');
  const { readings, splitVerbs } = analyseWords(tokens, index);
  const first = (word: string) => readings[tokens.indexOf(word)]?.[0];
  return { tokens, first, splitVerbs };
};

test.each([
  ['Der Wächter der Häuser schließt die Tür .', 'Häuser', 'Haus', 'noun', 'plural'],
  ['Von den Häusern sah man die Insel .', 'Häusern', 'Haus', 'noun', 'dative plural'],
  ['Das Licht des Turms war hell .', 'Turms', 'Turm', 'noun', 'genitive'],
  ['Man sah die hellen Türme .', 'hellen', 'hell', 'adjective', 'adjective ending'],
  ['Ein müder Matrose redet .', 'müder', 'müde', 'adjective', 'adjective ending'],
  ['Auf der dunklen Insel war es still .', 'dunklen', 'dunkel', 'adjective', 'adjective ending'],
  ['Die größere Insel ist heller .', 'heller', 'hell', 'adjective', 'comparative'],
  ['Der erlaubte Besuch war kurz .', 'erlaubte', 'erlaubt', 'adjective', 'adjective ending'],
  ['Der Wächter erlaubte es ihm .', 'erlaubte', 'erlauben', 'verb', 'past'],
  ['Der Matrose will mitreden .', 'mitreden', 'mitreden', 'verb', 'infinitive'],
  ['Man bat ihn , mitzureden .', 'mitzureden', 'mitreden', 'verb', 'zu-infinitive'],
  ['Das Leuchten war weit zu sehen .', 'Leuchten', 'Leuchten', 'noun', 'nominalised verb'],
  ['Im Kasten lag ein Brief .', 'Kasten', 'Kasten', 'noun', 'listed'],
  ['Im Haus ist es dunkel .', 'Im', 'in', 'preposition', 'closed class'],
  ['Die Matrosen eroberten Inseln .', 'eroberten', 'erobern', 'verb', 'past'],
  ['Man sah die eroberten Inseln .', 'eroberten', 'erobert', 'adjective', 'adjective ending'],
  ['Der Gast war sehr begeistert .', 'begeistert', 'begeistert', 'adjective', 'listed'],
  ['Der Turm hat alle begeistert .', 'begeistert', 'begeistern', 'verb', 'past participle'],
  ['Der hohe Turm leuchtet .', 'hohe', 'hoch', 'adjective', 'adjective ending'],
  ['Der Gast kam später an .', 'später', 'spät', 'adjective', 'comparative'],
  ['Wegen des Erlebnisses schwieg er .', 'Erlebnisses', 'Erlebnis', 'noun', 'genitive'],
  ['Alle Pflanzen leuchten .', 'Pflanzen', 'Pflanze', 'noun', 'plural'],
  ['Das Pflanzen dauerte lange .', 'Pflanzen', 'Pflanzen', 'noun', 'listed'],
  ['Man sah das Dunkle Haus .', 'Dunkle', 'dunkel', 'adjective', 'adjective ending'],
  ['Im Licht schlief Brunhilds Wächter .', 'Brunhilds', 'Brunhild', 'name', 'genitive'],
  ['In den 1990ern kamen Gäste .', '1990ern', '1990er', 'noun', 'plural'],
  ['Dann meine ich dich .', 'meine', 'meinen', 'verb', 'closed class'],
  ['Dann kam meine Insel .', 'meine', 'mein', 'determiner', 'closed class'],
  ['Die Matrosen sind später angekommen .', 'angekommen', 'ankommen', 'verb', 'past participle'],
  ['Die Wächterin kam heute .', 'Wächterin', 'Wächterin', 'noun', 'unknown'],
  ['Er wusste , wie ernst er es meine .', 'meine', 'meinen', 'verb', 'closed class'],
  ['Der Gast kam an .', 'an', 'an', 'particle', 'closed class'],
  ['Die Ausgaben sind groß .', 'Ausgaben', 'Ausgabe', 'noun', 'plural'],
  ['Gesandte kamen auf die Insel .', 'Gesandte', 'Gesandter', 'noun', 'adjective ending'],
  ['Er sah die insel nicht .', 'insel', 'Insel', 'noun', 'listed'],
])('%s: %s is of %s', (sentence, word, lemma, pos, reason) => {
  const reading = analyse(sentence).first(word);
  expect(reading).toMatchObject({ lemma, pos });
  expect(reading?.reasons[0]).toBe(reason);
});

test.each([
  ['Er schließt heute das Haus an .', 'anschließen'],
  ['Dann hört das Licht plötzlich auf , denn es ist Tag .', 'aufhören'],
  ['Das Licht hörte nicht auf zu leuchten .', 'aufhören'],
  ['Er lädt Gäste , die er erobert , heute ein .', 'einladen'],
  ['Ein Licht gleitet vorbei .', 'vorbeigleiten'],
])('%s: both halves of the split verb are found', (sentence, lemma) => {
  const { tokens, splitVerbs, first } = analyse(sentence);
  const [split] = splitVerbs;
  expect(splitVerbs).toHaveLength(1);
  expect(split?.lemma).toBe(lemma);
  expect(first(tokens[split?.verb ?? -1] ?? '')?.lemma).toBe(lemma);
});

test('a split verb is said to be in the form that it has', () => {
  expect(analyse('Er schloss gestern das Haus an .').first('schloss')).toMatchObject({
    lemma: 'anschließen',
    reasons: ['past'],
  });
});

test('a prefix that is written apart stands before its verb', () => {
  expect(analyse('Sie wollten zusammen arbeiten .').splitVerbs).toEqual([
    { verb: 3, prefix: 2, lemma: 'zusammenarbeiten', form: 'infinitive' },
  ]);
});

test.each([
  'Er schließt die Tür an der Insel .',
  'Er redet mit und ohne Gast .',
  'Er hört von Anfang an alles .',
  'Die Gäste , die kommen wollten , leuchten an .',
  'Der Turm leuchtet von dem Haus an .',
  'Er hört , was der Gast redet , mit Freude .',
])('%s: there is no prefix', (sentence) => {
  expect(analyse(sentence).splitVerbs).toEqual([]);
});

test('a capital inside a sentence that no dictionary knows is a name', () => {
  expect(analyse('Auf der Insel wohnt Brunhild .').first('Brunhild')).toMatchObject({
    lemma: 'Brunhild',
    pos: 'name',
  });
});

test('marks and numbers have no readings', () => {
  const { readings } = analyseWords(['12', ',', '…'], index);
  expect(readings).toEqual([[], [], []]);
});
