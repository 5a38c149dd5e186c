import { splitCompound } from '@/corpus/german/compound';
import { wordReadings } from '@/corpus/german/word-readings';
import type { Glosses, Rendering, WordIndex } from '@/corpus/lexicon/lexicon';
import type { Translations } from './lexicon-partners';
import { remember } from './remember';

/** Readings behind the likeliest of a word are mostly chance. */
const READINGS = 3;

/**
 * Translations from the lexicon: those of a word's likeliest lemmas and, where none of them is in the dictionary, those of
 * the parts of a compound. Remembers what it was asked, for texts repeat their words.
 */
export function germanTranslations({
  index,
  glosses,
}: {
  readonly index: WordIndex;
  readonly glosses: Glosses;
}): Translations {
  // Readings ask for the same lemmas again and again.
  const remembered: WordIndex = { facts: remember(index.facts), forms: remember(index.forms) };
  const lemmasOf = (word: string): string[] => [
    ...new Set(wordReadings(word, remembered).map(({ lemma }) => lemma)),
  ];
  return remember((word) => {
    const whole = lemmasOf(word).slice(0, READINGS).flatMap(glosses);
    if (whole.length > 0) return strongest(whole);
    const parts = splitCompound(word, remembered);
    return strongest(
      parts.flatMap(({ lemma }) =>
        glosses(lemma).map((rendering) => ({ ...rendering, weight: rendering.weight / parts.length })),
      ),
    );
  });
}

/** Each word once, with the greatest weight that it has. */
function strongest(renderings: readonly Rendering[]): Rendering[] {
  const weights = new Map<string, number>();
  for (const { word, weight } of renderings) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return Array.from(weights, ([word, weight]) => ({ word, weight }));
}
