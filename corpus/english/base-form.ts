import { IRREGULAR_FORMS } from './irregular-forms.en';

/** An ending, and what stands in its place in the base form. Every rule that fits is tried. */
const ENDINGS: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/(?<=..)ies$/, ['y', 'ie']], // cities, ties
  [/(?<=..)ves$/, ['f', 'fe', 've']], // halves, knives, olives
  [/(?<=(?:s|x|z|ch|sh|o))es$/, ['', 'e']], // boxes, houses
  [/(?<=.[^su])s$/, ['']], // words
  [/(?<=..)ied$/, ['y', 'ie']], // carried, tied
  [/(?<=[aeiouy].*)ed$/, ['', 'e']], // played, baked
  [/(?<=[aeiouy].*)ing$/, ['', 'e']], // playing, baking
  [/(?<=^.)ying$/, ['ie']], // tying
  [/(?<=..)ier$/, ['y']], // happier
  [/(?<=..)iest$/, ['y']], // happiest
  [/(?<=..)er$/, ['', 'e']], // older, wider
  [/(?<=..)est$/, ['', 'e']], // oldest, widest
  [/(?<=...)ly$/, ['', 'le']], // quickly, gently
  [/(?<=..)ily$/, ['y']], // happily
];
/** What is left of a word once its ending is gone: "stopp", "bigg", "panick". */
const DOUBLED = /([bdfgklmnprtv])\1$/;
const ADDED_K = /ck$/;

/**
 * What an English word may be a form of, itself first: running → running, run; leaves → leaves, leave, leaf. No
 * dictionary is asked, so that some are no words ("runn").
 *
 * @param word in small letters
 */
export function baseForms(word: string): readonly string[] {
  const bases = new Set([word, ...(IRREGULAR_FORMS.get(word) ?? [])]);
  for (const [ending, replacements] of ENDINGS) {
    if (!ending.test(word)) continue;
    for (const replacement of replacements) {
      const base = word.replace(ending, replacement);
      bases.add(base);
      if (replacement !== '') continue;
      if (DOUBLED.test(base)) bases.add(base.slice(0, -1));
      if (ADDED_K.test(base)) bases.add(base.slice(0, -1));
    }
  }
  return [...bases];
}
