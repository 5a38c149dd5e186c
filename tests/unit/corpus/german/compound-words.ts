import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { FormOf, WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';

/** A row: lemma, what it is, in how many lines, and after `|` its plural. */
const TABLE = `
  Abend m 64 | Abende
  Abkommen n 32
  Aal m 4 | Aale
  Alarm m 16 | Alarme
  Alt m 2
  Ampel f 8 | Ampeln
  Amt n 64 | Ämter
  Angriff m 32 | Angriffe
  Arbeit f 256 | Arbeiten
  Arzt m 64 | Ärzte
  Ausstellung f 32 | Ausstellungen
  Aus n 8
  Bad n 32 | Bäder
  Baum m 64 | Bäume
  Bau m 64 | Bauten
  Benutzer m 32 | Benutzer
  Blume f 16 | Blumen
  Blumen p 16
  Buch n 128 | Bücher
  Bürger m 64 | Bürger
  Dampf m 32 | Dämpfe
  Ei n 16 | Eier
  Ende n 256 | Enden
  Erde f 64
  Fahrzeug n 64 | Fahrzeuge
  Feld n 64 | Felder
  Frage f 256 | Fragen
  Freiheit f 64 | Freiheiten
  Freund m 64 | Freunde
  Frau f 128 | Frauen
  Garten m 64 | Gärten
  Griff m 32 | Griffe
  Gramm n 16
  Hase m 16 | Hasen
  Haus n 256 | Häuser
  Held m 16 | Helden
  Hilfe f 128 | Hilfen
  Hof m 64 | Höfe
  Hose f 16 | Hosen
  Jahr n 256 | Jahre
  Kampf m 64 | Kämpfe
  Kette f 32 | Ketten
  Kasten m 16
  Kaste f 2 | Kasten
  Staates m 8
  Patient m 16 | Patienten
  Patienten m 32
  Kind n 256 | Kinder
  Kodex m 4 | Kodizes
  Kosten p 64
  Kraft f 128 | Kräfte
  Kran m 8 | Kräne
  Land n 256 | Länder
  Leben n 256
  Leiter m 32 | Leiter
  Mann m 256 | Männer
  Markt m 64 | Märkte
  Material n 64 | Materialien
  Materie f 16
  Alien n 4 | Aliens
  Museum n 32 | Museen
  Mut m 32
  Nation f 32 | Nationen
  Kombi m 4 | Kombis
  Osten m 16
  Ostern n 8
  Panzer m 16 | Panzer
  Plan m 64 | Pläne
  Platz m 128 | Plätze
  Politik f 64
  Raum m 128 | Räume
  Riff n 4 | Riffe
  Runde f 64 | Runden
  Sache f 128 | Sachen
  Schaft m 8 | Schäfte
  Schiff n 64 | Schiffe
  Schnitt m 32 | Schnitte
  Schnittstelle f 16 | Schnittstellen
  Schule f 128 | Schulen
  Sonne f 64 | Sonnen
  Spiel n 128 | Spiele
  Sport m 64
  Sprache f 64 | Sprachen
  Staat m 128 | Staaten
  Stadt f 128 | Städte
  Stand m 64 | Stände
  Stelle f 256 | Stellen
  Tag m 256 | Tage
  Teil m 256 | Teile
  Tier n 128 | Tiere
  Tran m 2
  Tisch m 64 | Tische
  Uhr f 128 | Uhren
  Unterlage f 4 | Unterlagen
  Unterlagen p 16
  Verhalten n 64
  Wasser n 256
  Weg m 256 | Wege
  Wein m 64 | Weine
  Welt f 256 | Welten
  Werk n 128 | Werke
  Wetter n 32
  Wind m 64 | Winde
  Wirtschaft f 64 | Wirtschaften
  Zeitung f 64 | Zeitungen
  Zug m 64 | Züge
  Haustier n 4 | Haustiere
  Kindergarten m 16 | Kindergärten
  Mannschaft f 32 | Mannschaften
  Kombination f 32 | Kombinationen
  Vorstand m 16 | Vorstände
  Vorrunde f 1 | Vorrunden
  Durchfahrt f 8 | Durchfahrten
  Fahrt f 64 | Fahrten
  Gartenplatz m 32 | Gartenplätze
  Tischwein m 2 | Fischweine
  Weise f 32 | Weisen
  Telegramm n 4 | Telegramme
  Barometer n 2 | Barometer
  Meter m 64 | Meter
  Kilometer m 32 | Kilometer
  Legende f 8 | Legenden
  Finnland N 8
  Finn m 1
  arbeiten v 256
  ausstellen v 16
  baden v 16
  fahren v 256
  kombinieren v 16
  landen v 32
  legen v 128
  liefern v 32
  prüfen v 64
  reisen v 32
  stehen v 256
  vorstehen v 8
  durchfahren v 8
  rücken v 64
  schwimmen v 32
  alt a 128
  blau a 64
  frei a 128
  groß a 256
  hell a 64
  sexuell a 16
  träge a 8
  stark a 128
  sofort d 64
`;

const POS: Readonly<Record<string, PartOfSpeech>> = {
  v: 'verb',
  a: 'adjective',
  d: 'adverb',
  N: 'name',
};

function factsOf(kind: string, lines: string): WordFacts {
  const genders = (['m', 'f', 'n'] as const).filter((gender: Gender) => gender === kind);
  const pos = POS[kind] ?? 'noun';
  return { pos: [pos], genders, prefix: 0, reflexive: 'never', lines: Number(lines) };
}

/** A dictionary of a hundred-odd words. */
export function compoundWords(): WordIndex {
  const facts = new Map<string, WordFacts>();
  const forms = new Map<string, FormOf[]>();
  for (const row of TABLE.trim().split(/\s*\n\s*/u)) {
    const [lemma = '', kind = '', lines = '', , form] = row.split(' ');
    facts.set(lemma, factsOf(kind, lines));
    if (form === undefined) continue;
    const known = forms.get(form) ?? [];
    forms.set(form, [...known, { lemma, kind: 'plural' }]);
  }
  return { facts: (lemma) => facts.get(lemma), forms: (surface) => forms.get(surface) ?? [] };
}
