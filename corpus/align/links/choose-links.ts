import type { UnitsOfWords } from './units-of-words';

/** Links are those that both directions together find at least so likely … */
const LEAST = 0.2;
/** … and not so much less likely than another of the same word. */
const OF_BEST = 0.6;

/**
 * Chooses the links that both directions agree on (Liang, Taskar & Klein 2006): by the geometric mean of what they find likely.
 * A word may have several, where they are about equally likely.
 *
 * @param asEnglish posteriors with the English side as the translation: `asEnglish[unit][word]`
 * @param asGerman those with the German side as the translation: `asGerman[word][unit]`
 */
export function chooseLinks(
  asEnglish: readonly (readonly number[])[],
  asGerman: readonly (readonly number[])[],
): UnitsOfWords {
  const scores = asGerman.map((row, word) =>
    row.map((score, unit) => Math.sqrt(score * (asEnglish[unit]?.[word] ?? 0))),
  );
  const bestOfUnit = asEnglish.map((_, unit) => Math.max(...scores.map((row) => row[unit] ?? 0)));
  return scores.map((row) => {
    const bestOfWord = Math.max(...row);
    return row.flatMap((score, unit) => {
      const best = Math.max(bestOfWord, bestOfUnit[unit] ?? 0);
      return score >= Math.max(LEAST, OF_BEST * best) ? [unit] : [];
    });
  });
}
