/**
 * Where German and English spell one root in two ways, both are brought to one spelling. Applied in order to
 * lower-case letters whose accents are gone.
 */
const COGNATE_SPELLING: readonly (readonly [spelling: RegExp, common: string])[] = [
  [/ß/g, 'ss'], // Kongreß, congress
  [/sch/g, 'sh'], // Schiff, ship
  [/ph/g, 'f'], // Telefon, telephone
  [/th/g, 't'], // Panther, panther; Tee
  [/c(?=[eiy])/g, 'z'], // Zentrum, centre
  [/ck|c|q/g, 'k'], // Mikroskop, microscope
  [/y/g, 'i'], // Zylinder, cylinder; Sirup, syrup
  [/(.)\1/g, '$1'], // Literatur, litterature; Kommission, commission
];

const ACCENTS = /\p{M}/gu;

/** The letters of a word without case and accents: Müller → muller. */
export const foldLetters = (word: string): string => word.toLowerCase().normalize('NFD').replace(ACCENTS, '');

/** A word in the spelling common to both languages: Zentrum → zentrum, Centrum → zentrum. */
export const commonSpelling = (word: string): string =>
  COGNATE_SPELLING.reduce((spelling, [from, to]) => spelling.replace(from, to), foldLetters(word));
