import type { PartOfSpeech } from '@/corpus/articles/article';

/** How a word is made of another: its ending, and what the other has instead. */
export interface Derivation {
  readonly ending: RegExp;
  /** The likeliest first. */
  readonly instead: readonly string[];
  readonly base: PartOfSpeech;
}

/** Of adjectives, without their own ending. */
export const adjectiveDerivations: readonly Derivation[] = [
  // kalifornisch, württembergisch, marokkanisch, senegalesisch
  { ending: /(?:an|es)?isch$/u, instead: ['', 'ien', 'en', 'a', 'o'], base: 'name' },
  { ending: /isch$/u, instead: ['', 'ien', 'en', 'e', 'ik', 'ie', 'us'], base: 'noun' },
  { ending: /bar$/u, instead: ['en', 'n'], base: 'verb' },
  { ending: /(?:ig|lich)$/u, instead: ['', 'e'], base: 'noun' },
];

/** Before these a noun has the linking element that it has in compounds: hemmungslos, schalenförmig. */
export const linkedEndings = /(?:los|haft|förmig|artig|mäßig|haltig)$/u;

/** Of nouns in the singular. */
export const nounDerivations: readonly Derivation[] = [
  { ending: /chen$/u, instead: ['', 'e', 'en'], base: 'noun' },
  { ending: /lein$/u, instead: ['', 'e', 'el'], base: 'noun' },
  { ending: /igkeit$/u, instead: ['', 'e', 'ig'], base: 'adjective' },
  { ending: /[hk]eit$/u, instead: [''], base: 'adjective' },
  { ending: /(?:heit|schaft|tum)$/u, instead: ['', 'e'], base: 'noun' },
  { ending: /ung$/u, instead: ['en', 'n'], base: 'verb' },
  { ending: /(?<=er|ent|ant|ist|at|or|eur|är|og|eg|ing)in$/u, instead: ['', 'e'], base: 'noun' },
];

/** Of the people of a place, and of what is there: Bamberger, Dresdner, Basler, Zürcher. */
export const placeDerivations: readonly Derivation[] = [
  { ending: /er$/u, instead: ['', 'e', 'en', 'o', 'a'], base: 'name' },
  { ending: /ner$/u, instead: ['en', ''], base: 'name' },
  { ending: /ler$/u, instead: ['el'], base: 'name' },
  { ending: /cher$/u, instead: ['ich'], base: 'name' },
];

/** Adjectives of what is counted, a number or the like before them: 25jährig, mehrwöchig. */
export const counted = `
  armig:Arm äugig:Auge bändig:Band beinig:Bein farbig:Farbe geschossig:Geschoss gradig:Grad händig:Hand jährig:Jahr
  köpfig:Kopf malig:Mal minütig:Minute monatig:Monat nächtig:Nacht polig:Pol prozentig:Prozent räumig:Raum
  seitig:Seite sekündig:Sekunde silbig:Silbe sprachig:Sprache spurig:Spur stellig:Stelle stöckig:Stock
  stündig:Stunde tägig:Tag teilig:Teil wöchig:Woche zeilig:Zeile
`;

/** The numbers that decades are called by: "70er" and "1970er". */
export const tens: Readonly<Record<string, string>> = {
  20: 'zwanzig',
  30: 'dreißig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};

/** Stand before any noun or adjective; the compound engine knows others. */
export const openPrefixes = 'erz ex hyper ko mit nicht quasi sub super supra trans un ur vize';
