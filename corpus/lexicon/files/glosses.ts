import type { Glosses, Rendering } from '../lexicon';
import { WordTable } from './front-coded';

/** Weights are kept in steps of 1/255. */
const STEPS = 255;

/** Renderings as bytes: for each the number of the English word, in three bytes, and its weight. */
export const packRenderings = (
  renderings: readonly Rendering[],
  numberOf: (word: string) => number | undefined,
): number[] =>
  renderings.flatMap(({ word, weight }) => {
    const at = numberOf(word);
    return at === undefined
      ? []
      : [at & 255, (at >> 8) & 255, at >> 16, Math.max(1, Math.round(weight * STEPS))];
  });

/** The gloss table over its two tables: German lemmas with their renderings, and the English words. */
export function openGlosses(germanTable: Uint8Array, englishTable: Uint8Array): Glosses {
  const german = new WordTable(germanTable);
  const english = new WordTable(englishTable);
  return (lemma) => {
    const payload = german.find(lemma)?.payload ?? new Uint8Array();
    return Array.from({ length: payload.length / 4 }, (_, at) => {
      const [low = 0, middle = 0, high = 0, weight = 0] = payload.subarray(4 * at, 4 * at + 4);
      return { word: english.word(low | (middle << 8) | (high << 16)), weight: weight / STEPS };
    });
  };
}
