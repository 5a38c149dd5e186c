import type { EnglishWord } from './english-word';
import type { GermanUnit } from './german-units';
import type { UnitsOfWords } from './units-of-words';

/** What the links of the words around a pair say for it: of those behind more, since an article belongs to what follows. */
const NEIGHBOURS: readonly (readonly [offset: number, support: number])[] = [
  [1, 2],
  [-1, 1],
];

/**
 * Where a function word is linked to the same English word at several places, keeps the one with the better company: in "den
 * Brief schreibt der Kapitän", "the captain writes the letter", "den" is the "the" before "letter". Equally good ones all stay.
 */
export function settleTwins(
  linked: UnitsOfWords,
  units: readonly GermanUnit[],
  words: readonly EnglishWord[],
): UnitsOfWords {
  const support = (unit: number, word: number): number =>
    NEIGHBOURS.reduce(
      (sum, [offset, own]) => sum + (linked[word + offset]?.includes(unit + offset) ? own : 0),
      0,
    );
  const hasBetterTwin = (unit: number, word: number): boolean =>
    words.some(
      ({ spellings: [spelling] }, twin) =>
        spelling === words[word]?.spellings[0] &&
        linked[twin]?.includes(unit) &&
        support(unit, twin) > support(unit, word),
    );
  return linked.map((own, word) =>
    own.filter((unit) => units[unit]?.kind !== 'function' || !hasBetterTwin(unit, word)),
  );
}
