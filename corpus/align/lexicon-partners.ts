import { baseForms } from '@/corpus/english/base-form';
import type { Rendering } from '@/corpus/lexicon/lexicon';
import type { Partners } from './partners';
import type { WordColumn } from './word-column';
import { findWords, isNumber } from './words';

/** What a German word, as it stands in a text, may be in English. Looks past inflection, capitals and compounds itself. */
export type Translations = (word: string) => readonly Rendering[];

/** How strong a partner is that makes up all of a word's glosses. */
const STRENGTH = 0.8;
/** Below 1: that a dictionary lists a gloss tells more than how many others it lists. */
const WEIGHT_POWER = 0.5;

/** Partners from a lexicon, whatever form of the English word the text has. */
export function lexiconPartners(de: WordColumn, en: WordColumn, translations: Translations): Partners {
  const withBase = new Map<string, number[]>();
  en.types.forEach(({ key }, id) => {
    for (const base of baseForms(key)) {
      const known = withBase.get(base);
      if (known === undefined) withBase.set(base, [id]);
      else known.push(id);
    }
  });
  return de.types.map(({ key, surface }) => {
    const partners = new Map<number, number>();
    if (isNumber(key)) return partners;
    for (const { word, weight } of translations(surface)) {
      // "part-time" is two words here.
      const parts = findWords(word);
      const strength = STRENGTH * (weight / parts.length) ** WEIGHT_POWER;
      for (const id of parts.flatMap(({ key }) => withBase.get(key) ?? [])) {
        if (strength > (partners.get(id) ?? 0)) partners.set(id, strength);
      }
    }
    return partners;
  });
}
