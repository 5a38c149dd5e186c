import { expect, test } from 'vitest';
import { analyseWords } from '@/corpus/german/analyse-words';
import { furtherReadings } from '@/corpus/german/further-readings';
import { smallIndex } from './small-lexicon';

const index = smallIndex();

/** What is said of one word of a sentence, the reading that is meant first: "letzt closed class > letzter adjective ending". */
const candidates = (sentence: string, word: string): string => {
  const tokens = sentence.split(' ');
  return (analyseWords(tokens, index).readings[tokens.indexOf(word)] ?? [])
    .map(({ lemma, reasons }) => `${lemma} ${reasons.join(', ')}`)
    .join(' > ');
};

test.each([
  ['Er sah das geschlossene Haus .', 'geschlossene', 'schließen adjective ending, past participle'],
  ['Er sah das leuchtende Haus .', 'leuchtende', 'leuchten adjective ending, present participle'],
  ['Die Gäste waren Eingeladene .', 'Eingeladene', 'einladen nominalised adjective, past participle'],
  ['Das Haus lag im Dunklen .', 'Dunklen', 'dunkel nominalised adjective'],
  ['Man hört das Gleiten .', 'Gleiten', 'gleiten nominalised verb'],
  ['Das Haus ist immer Hell .', 'Hell', 'hell listed'],
  ['Das letzte Haus war groß .', 'letzte', 'letzter adjective ending'],
  ['Es ist kein Haus zu sehen .', 'kein', 'keine adjective ending'],
  ['Das Licht will vorbeigleiten .', 'vorbeigleiten', 'gleiten infinitive, prefix'],
  [
    'Das vorbeigleitende Haus war groß .',
    'vorbeigleitende',
    'gleiten adjective ending, present participle, prefix',
  ],
  ['Der Bremer Turm leuchtet .', 'Bremer', 'Bremen derived'],
  ['Der norwegische Turm leuchtet .', 'norwegische', 'Norwegen derived'],
  ['Er wohnt ca. so weit weg .', 'ca.', 'circa abbreviation'],
])('%s: %s leads to %s', (sentence, word, last) => {
  expect(candidates(sentence, word).split(' > ').at(-1)).toBe(last);
});

test('of a word of the dictionary nothing else is said', () => {
  expect(candidates('Das Haus hört auf .', 'Haus')).toBe('Haus listed');
  const reading = { lemma: 'mitreden', pos: 'verb', reasons: ['infinitive'], cost: 0 } as const;
  expect(furtherReadings('mitreden', [reading], index)).toEqual([]);
});

test('a word that nothing is known of stays itself, before the word that it is made of', () => {
  expect(candidates('Der Turm war insellos .', 'insellos')).toBe('insellos unknown > Insel derived');
});

test('a word in small letters is no noun where it is an adjective with an ending', () => {
  expect(candidates('Sie sahen die turmgroßen nicht .', 'turmgroßen')).not.toContain('spelling');
});

test('a finite verb is no candidate for a name', () => {
  expect(candidates('Er sah Gleitet im Haus .', 'Gleitet')).toBe('Gleitet unknown');
});

test('the prefix of a split verb is the verb, too', () => {
  expect(candidates('Er schließt heute das Haus an .', 'an')).toMatch(
    /^an closed class > anschließen present/u,
  );
});
