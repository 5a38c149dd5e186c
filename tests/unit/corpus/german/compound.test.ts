import { describe, expect, it } from 'vitest';
import { splitCompound } from '@/corpus/german/compound';
import { compoundWords } from './compound-words';

const words = compoundWords();

/** The parts as they stand, each with its lemma. */
const parts = (word: string): string =>
  splitCompound(word, words)
    .map(({ start, end, lemma }) => `${word.slice(start, end)}=${lemma}`)
    .join(' ');

describe('splitCompound', () => {
  it.each([
    // nouns
    ['Haustier', 'Haus=Haus tier=Tier'],
    ['Weltspielleitern', 'Welt=Welt spiel=Spiel leitern=Leiter'],
    ['hausgeprüfte', 'haus=Haus geprüfte=prüfen'],
    ['Verhaltenskodex', 'Verhaltens=Verhalten kodex=Kodex'],
    ['Häuserkampf', 'Häuser=Haus kampf=Kampf'],
    ['Schulsport', 'Schul=Schule sport=Sport'],
    ['Ostwind', 'Ost=Osten wind=Wind'],
    // verbs
    ['Schwimmbad', 'Schwimm=schwimmen bad=Bad'],
    ['Badehose', 'Bade=baden hose=Hose'],
    ['Lieferzug', 'Liefer=liefern zug=Zug'],
    // adjectives and adverbs
    ['Großstadt', 'Groß=groß stadt=Stadt'],
    ['Träggarten', 'Träg=träge garten=Garten'],
    ['Sexualleben', 'Sexual=sexual leben=Leben'],
    ['Sofortkosten', 'Sofort=sofort kosten=Kosten'],
    ['Altenarbeit', 'Alten=Alte arbeit=Arbeit'],
    // what is no word of its own
    ['Biowein', 'Bio=bio wein=Wein'],
    ['Oberarzt', 'Ober=obere arzt=Arzt'],
    ['Vorrunde', 'Vor=vor runde=Runde'],
    ['Rückweg', 'Rück=zurück weg=Weg'],
    ['Dreikampf', 'Drei=drei kampf=Kampf'],
    // adjectives
    ['hellblau', 'hell=hell blau=blau'],
    ['hellblaue', 'hell=hell blaue=blau'],
    ['wasserfreies', 'wasser=Wasser freies=frei'],
  ])('parts %s', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    ['Häuserkämpfe', 'Häuser=Haus kämpfe=Kampf'],
    ['Häuserkämpfen', 'Häuser=Haus kämpfen=Kampf'],
    ['Weltmarktes', 'Welt=Welt marktes=Markt'],
    ['Weltzugs', 'Welt=Welt zugs=Zug'],
    ['Haustiere', 'Haus=Haus tiere=Tier'],
    ['Haustieren', 'Haus=Haus tieren=Tier'],
  ])('gives the head of %s in the singular', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    ['Arbeitsprüfung', 'Arbeits=Arbeit prüfung=Prüfung'],
    ['Buchprüfer', 'Buch=Buch prüfer=Prüfer'],
    ['Weltreisende', 'Welt=Welt reisende=Reisende'],
    ['Wasserschwimmen', 'Wasser=Wasser schwimmen=Schwimmen'],
  ])('makes the head of %s from a verb', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    ['Benutzerschnittstelle', 'Benutzer=Benutzer schnittstelle=Schnittstelle'],
    ['Kindergartenplatz', 'Kindergarten=Kindergarten platz=Platz'],
    ['Großstadtmarktplatz', 'Groß=groß stadt=Stadt markt=Markt platz=Platz'],
    [
      'Wirtschaftszeitungsleiterarbeitsplatz',
      'Wirtschafts=Wirtschaft zeitungs=Zeitung leiter=Leiter arbeits=Arbeit platz=Platz',
    ],
  ])('parts %s no further than there are words for', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it.each([
    ['a suffix is no noun', 'Mannschaft'],
    ['the noun of a verb with a prefix', 'Ausstellung'],
    ['the noun of a verb with what can stand before a noun, too', 'Durchfahrt'],
    ['a noun that the stem of such a verb does not give away', 'Vorstand'],
    ['a prefix and a noun', 'Angriff'],
    ['the noun of a foreign verb', 'Kombination'],
    ['a participle', 'Legende'],
    ['a Greek word', 'Barometer'],
    ['a Greek word with what can stand before a noun, too', 'Telegramm'],
    ['a name of the dictionary', 'Finnland'],
    ['a plural of what is no compound', 'Materialien'],
    ['a plural that the dictionary has under the wrong lemma', 'Fischweine'],
    ['an adverb', 'teilweise'],
    ['a verb', 'landen'],
    ['a form of a verb', 'gelandet'],
    ['a genitive', 'Landes'],
    ['old spelling', 'draussen'],
    ['an ending', 'Kindern'],
    ['nothing', ''],
    ['one letter', 'A'],
    ['another script', 'Москва'],
    ['a picture', '😀😀😀😀'],
    ['capitals', 'HAUSTIER'],
    ['a letter that grows when it is made small', 'İhaustier'],
    ['half a word', 'Haus-'],
    ['more letters than a word has', `K${'indergartenk'.repeat(8)}indergartenplatz`],
  ])('leaves whole %s: %s', (_, word) => {
    expect(parts(word)).toBe('');
  });

  it('knows a Kilometer by its Meter', () => {
    expect(parts('Kilometer')).toBe('Kilo=kilo meter=Meter');
  });

  it.each([
    ['Pekingspiel', 'Peking=Peking spiel=Spiel'],
    ['Zerbelungsplan', 'Zerbelungs=Zerbelung plan=Plan'],
  ])('lets the first part of %s be unknown', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it('takes an unknown word with the ending of a place name for a name', () => {
    expect(parts('Zerbelfeld')).toBe('');
  });

  it.each([
    ['Kosten-Arbeit', 'Kosten=Kosten Arbeit=Arbeit'],
    ['Kinder-Fahrzeuge', 'Kinder=Kind Fahrzeuge=Fahrzeug'],
    ['Sonnen-Leitern', 'Sonnen=Sonne Leitern=Leiter'],
    ['blau-starke', 'blau=blau starke=stark'],
    ['EU-Weltmarkt', 'EU=EU Welt=Welt markt=Markt'],
    ['100-Meter-Kampf', '100=100 Meter=Meter Kampf=Kampf'],
  ])('parts %s at its hyphens', (word, expected) => {
    expect(parts(word)).toBe(expected);
  });

  it('says what the parts are', () => {
    const pos = (word: string) => splitCompound(word, words).map((part) => part.pos);
    expect(pos('Schwimmbad')).toEqual(['verb', 'noun']);
    expect(pos('Großstadt')).toEqual(['adjective', 'noun']);
    expect(pos('Biowein')).toEqual(['other', 'noun']);
    expect(pos('hellblau')).toEqual(['adjective', 'adjective']);
  });

  it('asks little of the dictionary, however long the word', () => {
    let asked = 0;
    const counting: typeof words = {
      facts: (lemma) => {
        asked += 1;
        return words.facts(lemma);
      },
      forms: (surface) => {
        asked += 1;
        return words.forms(surface);
      },
    };
    splitCompound('Wirtschaftskampf', counting);
    expect(asked).toBeLessThan(150);
    splitCompound(`H${'ausbauh'.repeat(13)}aus`, counting);
    expect(asked).toBeLessThan(94 * 94 * 4);
  });
});
