import type { Bead } from './bead';
import { unitCount, type WordColumn, wordsIn } from './word-column';

/** Words in a greater share of units meet everywhere. */
const COMMON = 0.3;
const COMMON_IN_SHORT_TEXT = 3;
/** Pairs that met less often, beads counted by their scores, met by chance. */
const FEWEST = 2;
const ROUNDING = 1e-6;

/** The pairs of words that meet in several beads, and in which. Pair p is the words `deWords[p]` and `enWords[p]`. */
export interface Meetings {
  readonly deWords: readonly number[];
  readonly enWords: readonly number[];
  readonly beads: readonly { readonly score: number; readonly pairs: readonly number[] }[];
}

/** Finds the words that meet in beads, German word by German word, so that no table of all pairs is needed. */
export function findMeetings(de: WordColumn, en: WordColumn, beads: readonly Bead[]): Meetings {
  const pairBeads = beads.filter((bead) => bead.de[0] < bead.de[1] && bead.en[0] < bead.en[1]);
  const enWordsOf = pairBeads.map((bead) => wordsIn(en, bead.en).filter((word) => isTelling(en, word)));
  const beadsOf = de.types.map((): number[] => []);
  pairBeads.forEach((bead, at) => {
    for (const word of wordsIn(de, bead.de)) if (isTelling(de, word)) beadsOf[word]?.push(at);
  });
  const pairs = { de: [] as number[], en: [] as number[] };
  const met = pairBeads.map(({ score }) => ({ score, pairs: [] as number[] }));
  const counts = new Float64Array(en.types.length);
  const pairOf = new Int32Array(en.types.length);
  beadsOf.forEach((own, deWord) => {
    for (const at of own) {
      for (const word of enWordsOf[at] ?? [])
        counts[word] = (counts[word] ?? 0) + (pairBeads[at]?.score ?? 0);
    }
    for (const at of own) {
      for (const word of enWordsOf[at] ?? []) {
        if ((counts[word] ?? 0) < FEWEST - ROUNDING) continue;
        const known = pairs.de[pairOf[word] ?? -1] === deWord && pairs.en[pairOf[word] ?? -1] === word;
        const pair = known ? (pairOf[word] ?? 0) : pairs.de.length;
        if (!known) {
          pairs.de.push(deWord);
          pairs.en.push(word);
          pairOf[word] = pair;
        }
        met[at]?.pairs.push(pair);
      }
    }
    for (const at of own) for (const word of enWordsOf[at] ?? []) counts[word] = 0;
  });
  return { deWords: pairs.de, enWords: pairs.en, beads: met };
}

function isTelling(column: WordColumn, word: number): boolean {
  const units = column.types[word]?.units ?? 0;
  return units >= FEWEST && units <= Math.max(COMMON_IN_SHORT_TEXT, COMMON * unitCount(column));
}
