import type { EnglishWord } from './english-word';
import type { GermanUnit } from './german-units';
import type { UnitsOfWords } from './units-of-words';

/** What makes one verb with the word before it. */
const PARTICLES = new Set(['up', 'out', 'off', 'away', 'down', 'back', 'over']);

/**
 * Links English words that are left over where the words around them translate one German word: "out" of "carry out", where
 * that is a verb, and "of" of "code of conduct", where that is a compound.
 */
export function growLinks(
  linked: UnitsOfWords,
  units: readonly GermanUnit[],
  words: readonly EnglishWord[],
): UnitsOfWords {
  const tokensOf = (word: number): number[] =>
    (linked[word] ?? []).flatMap((unit) => units[unit]?.tokens ?? []);
  return words.map(({ kind, spellings }, word) => {
    const own = linked[word] ?? [];
    if (own.length > 0 || kind === 'mark') return own;
    const before = linked[word - 1] ?? [];
    if (spellings.some((spelling) => PARTICLES.has(spelling))) {
      return before.filter((unit) => units[unit]?.verb);
    }
    if (kind !== 'function') return own;
    const behind = tokensOf(word + 1);
    return before.filter(
      (unit) => units[unit]?.part && units[unit]?.tokens.some((token) => behind.includes(token)),
    );
  });
}
