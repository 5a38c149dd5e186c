/** How a noun ends inside a compound, where that is no plural of it. */
export interface Linking {
  /** What stands after the noun, or in place of `drop`: "s" in Zeitung-s-artikel. */
  readonly link: string;
  /** What the noun loses: "e" in Schul-haus. */
  readonly drop: string;
  /** The nouns that take it. */
  readonly after: RegExp;
  /** Their genders: m, f, n, and p for a noun that is plural only. */
  readonly genders: string;
  /** How far it is from what such nouns usually do; 3 is hardly ever. */
  readonly cost: number;
}

/** Nouns that end so take "-s-" before anything: Freiheitskampf, Universitätsstadt, Nationshymne. */
export const alwaysLinked = /(?:ung|heit|keit|schaft|ion|tät|tum|ling)$/u;

/** Plurals are not here, they come from the dictionary: Häusermeer, Frauenarzt, Themenabend. */
export const linkings: readonly Linking[] = [
  { link: 's', drop: '', after: alwaysLinked, genders: 'mfn', cost: 0 },
  // Handelskette, Essensmarke, Gesetzestext, Schutzschild.
  { link: 's', drop: '', after: /(?:[^sßxz]|tz)$/u, genders: 'mn', cost: 0.5 },
  // Arbeitsamt, Geburtstag, Zukunftsplan; Liebesbrief.
  { link: 's', drop: '', after: /[td]$|ie?be$/u, genders: 'f', cost: 0.5 },
  // Tagesschau, Landesamt, Geistesblitz.
  { link: 'es', drop: '', after: /[^aeiouäöü]$/u, genders: 'mn', cost: 0.8 },
  // Sonnenschein, Hasenfuß; Bauernhof.
  { link: 'n', drop: '', after: /e$/u, genders: 'mf', cost: 0.3 },
  { link: 'n', drop: '', after: /e[lr]$/u, genders: 'mf', cost: 1 },
  // Namenstag, Glaubensfrage; Herzenswunsch.
  { link: 'ns', drop: '', after: /e$/u, genders: 'mn', cost: 0.8 },
  { link: 'ens', drop: '', after: /[^e]$/u, genders: 'mn', cost: 1.5 },
  // Heldenmut, Taktikenvielfalt: where the dictionary has no plural.
  { link: 'en', drop: '', after: /[^e]$/u, genders: 'mf', cost: 1.2 },
  // Schulhaus, Sprachkurs, Endspiel; Hilfskraft, Geschichtsbuch.
  { link: '', drop: 'e', after: /[^e]e$/u, genders: 'mfn', cost: 1.1 },
  { link: 's', drop: 'e', after: /[^sßxz]e$/u, genders: 'fn', cost: 1.2 },
  // Nordpol, Ostwind.
  { link: '', drop: 'en', after: /^(?:Nord|Süd|Ost|West)en$/u, genders: 'm', cost: -1 },
  // Osterei, Weihnachtsbaum, Finanzamt.
  { link: '', drop: 'n', after: /^Ostern$/u, genders: 'np', cost: 0.5 },
  { link: 's', drop: 'en', after: /(?:nacht|ngst)en$/u, genders: 'np', cost: 0.5 },
  { link: '', drop: 'en', after: /en$/u, genders: 'p', cost: 1.5 },
  // Museenlandschaft, Themenabend, Virenschutz: where the dictionary has no plural.
  { link: 'en', drop: 'um', after: /um$/u, genders: 'n', cost: 0.5 },
  { link: 'en', drop: 'a', after: /a$/u, genders: 'fn', cost: 1 },
  { link: 'en', drop: 'us', after: /us$/u, genders: 'm', cost: 0.5 },
];
