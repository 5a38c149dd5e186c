import type { PartOfSpeech } from '@/corpus/articles/article';
import { IRREGULAR_FORMS } from './irregular-forms.en';
import type { EnglishReading } from './reading';

const NOUN_OR_VERB: readonly PartOfSpeech[] = ['noun', 'verb'];
const VERB: readonly PartOfSpeech[] = ['verb'];
const COMPARED: readonly PartOfSpeech[] = ['adjective', 'adverb'];
/** An adverb in -ly is a word of its own, and no form of its adjective. */
const DERIVED: readonly PartOfSpeech[] = [];

/** An ending, what stands in its place in the base form, and what has that ending. Every rule that fits is tried. */
const ENDINGS: readonly (readonly [
  ending: RegExp,
  bases: readonly string[],
  pos: readonly PartOfSpeech[],
])[] = [
  [/(?<=..)ies$/, ['y', 'ie'], NOUN_OR_VERB], // cities, ties
  [/(?<=..)ves$/, ['f', 'fe', 've'], NOUN_OR_VERB], // halves, knives, olives
  [/(?<=(?:s|x|z|ch|sh|o))es$/, ['', 'e'], NOUN_OR_VERB], // boxes, houses
  [/(?<=.[^su])s$/, [''], NOUN_OR_VERB], // words
  [/(?<=..)ied$/, ['y', 'ie'], VERB], // carried, tied
  [/(?<=[aeiouy].*)ed$/, ['', 'e'], VERB], // played, baked
  [/(?<=[aeiouy].*)ing$/, ['', 'e'], VERB], // playing, baking
  [/(?<=^.)ying$/, ['ie'], VERB], // tying
  [/(?<=..)ier$/, ['y'], COMPARED], // happier
  [/(?<=..)iest$/, ['y'], COMPARED], // happiest
  [/(?<=..)er$/, ['', 'e'], COMPARED], // older, wider
  [/(?<=..)est$/, ['', 'e'], COMPARED], // oldest, widest
  [/(?<=...)ly$/, ['', 'le'], DERIVED], // quickly, gently
  [/(?<=..)ily$/, ['y'], DERIVED], // happily
];
/** What is left of a word once its ending is gone: "stopp", "bigg", "panick". */
const DOUBLED = /([bdfgklmnprtv])\1$/;
const ADDED_K = /ck$/;

/**
 * What an English word may be a form of, itself first: running → running, and of a verb run; leaves → leaves, leave, leaf. No
 * dictionary is asked, so that some are no words ("runn"). One lemma may come more than once.
 *
 * @param word in small letters, but where capitals are its own
 */
export function englishReadings(word: string): readonly EnglishReading[] {
  const readings: EnglishReading[] = [{ lemma: word }, ...(IRREGULAR_FORMS.get(word) ?? [])];
  for (const [ending, replacements, pos] of ENDINGS) {
    if (!ending.test(word)) continue;
    for (const replacement of replacements) {
      const lemma = word.replace(ending, replacement);
      readings.push({ lemma, pos });
      if (replacement !== '') continue;
      if (DOUBLED.test(lemma)) readings.push({ lemma: lemma.slice(0, -1), pos });
      if (ADDED_K.test(lemma)) readings.push({ lemma: lemma.slice(0, -1), pos });
    }
  }
  return readings;
}
