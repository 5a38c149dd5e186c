import type { Gender } from '@/corpus/articles/article';
import { closedClass } from './closed-class';
import { derEndings, derWords, determiners, einEndings, einWords } from './determiner-genders.de';

const CAPITAL = /^\p{Lu}/u;
const WORD = /^\p{L}/u;
/** Adjectives between determiner and noun: "der große, tiefe See". */
const FURTHEST = 5;
const listed = new Map(Object.entries(determiners));

const endingsOf = (
  word: string,
  stems: readonly string[],
  endings: Readonly<Record<string, readonly Gender[]>>,
): readonly Gender[] | undefined => {
  const stem = stems.find((other) => word.startsWith(other) && word.slice(other.length) in endings);
  return stem === undefined ? undefined : endings[word.slice(stem.length)];
};

/** Whether what stands here governs a case: then "der" behind it is no nominative. */
const governs = (word: string | undefined): boolean =>
  word !== undefined && (CAPITAL.test(word) || closedClass(word.toLowerCase())[0]?.pos === 'preposition');

/**
 * The gender of a noun that has more than one, by the determiner before it: der See in "am See" and "auf dem See", die See in "auf
 * der See". Behind a preposition or a noun "der" is a dative or genitive and so a feminine, else the nominative of a masculine.
 *
 * @param words the sentence's words and marks
 * @param at index of the noun
 * @param genders those it can have
 * @returns undefined where nothing before it tells
 */
export function genderHere(
  words: readonly string[],
  at: number,
  genders: readonly Gender[],
): Gender | undefined {
  if (genders.length < 2) return genders[0];
  for (let place = at - 1; place >= 0 && place >= at - FURTHEST; place--) {
    const word = words[place] ?? '';
    const small = word.toLowerCase();
    const told =
      small === 'der'
        ? governs(words[place - 1])
          ? (['f'] as const)
          : (['m'] as const)
        : (listed.get(small) ??
          endingsOf(small, einWords, einEndings) ??
          endingsOf(small, derWords, derEndings));
    if (told) return genders.find((gender) => told.includes(gender));
    if ((place < at && CAPITAL.test(word)) || (!WORD.test(word) && word !== ',')) return undefined;
  }
  return undefined;
}
