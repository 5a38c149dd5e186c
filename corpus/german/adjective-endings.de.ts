import type { Reason } from './reading';

export const adjectiveEndings = ['', 'e', 'en', 'er', 'es', 'em'] as const;

/** What may have happened to an adjective before its ending: hoh- (hoch), müd- (müde), dunkl- (dunkel), teur- (teuer). */
export const stemChanges: readonly (readonly [changed: RegExp, base: string])[] = [
  [/^hoh$/u, 'hoch'],
  [/$/u, ''],
  [/$/u, 'e'],
  [/(?<=[^aeiouäöü])l$/u, 'el'],
  [/(?<=[ue])r$/u, 'er'],
  [/(?<=[bdgt])r$/u, 'er'],
];

/** The degrees: what is taken off, and whether the vowel may have been umlauted. */
export const degreeEndings: readonly (readonly [ending: RegExp, reason: Reason, cost: number])[] = [
  [/er$/u, 'comparative', 0.5],
  [/e?st$/u, 'superlative', 0.6],
  [/(?<=[sßz])t$/u, 'superlative', 0.6],
];

/** How an adjective ends that may be a degree of another. */
export const looksLikeDegree = /(?:ere?|[sßz]te?)$/u;

/** Adjectives that look like degrees of others (leck, weit) and are none. */
export const noDegrees = 'lecker weiter lauter schütter düster heiter locker munter wacker';

/** Endings that make adjectives: a word with one of these and an adjective's ending is read so though no dictionary has it. */
export const makesAdjectives =
  /(?<=[aeiouyäöü].*.)(?:isch|ig|lich|los|bar|haft|sam|ell|iv|iert|fach|förmig|mäßig|frei|weit|lang|reich|voll)$/u;
