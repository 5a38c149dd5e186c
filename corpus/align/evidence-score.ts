import type { BeadScore } from './bead-score';
import { type ClueColumn, indexClues, type SharedClue } from './clue-index';
import type { ClueKind } from './clues';

/** How far a kind of clue is believed. */
export interface Trust {
  /** Share of such clues that are no chance match. */
  readonly share: number;
  /** What one of them may count at most, in nats: in a long text even a chance match looks rare. */
  readonly most: number;
}

const CLUE_TRUST: Readonly<Record<ClueKind, Trust>> = {
  number: { share: 0.8, most: 3 },
  name: { share: 0.6, most: 2 },
  cognate: { share: 0.2, most: 2 },
};

/**
 * Evidence that needs no lexicon, after the idea of Varga et al. (2005), "Parallel corpora for medium density
 * languages": numbers, names and cognates that stand on both sides of a bead speak for it, the more the rarer
 * they are. A clue counts as often as both sides have it, so that a larger bead gains nothing by being large.
 */
export function evidenceScore(trust: Readonly<Record<ClueKind, Trust>> = CLUE_TRUST): BeadScore {
  return (de, en) => {
    const index = indexClues(de, en);
    const units = Math.max(de.length, en.length);
    const worth = Float64Array.from(index.clues, (clue) => worthOf(clue, trust[clue.kind], units));
    return sharedWorth(index.de, index.en, worth);
  };
}

/** Log of how much likelier the clue is in a translation of a sentence that has it than in any sentence. */
const worthOf = ({ deUnits, enUnits }: SharedClue, { share, most }: Trust, units: number): number =>
  Math.min(most, Math.log(1 + (share * units) / Math.max(deUnits, enUnits)));

function sharedWorth(de: ClueColumn, en: ClueColumn, worth: Float64Array): ReturnType<BeadScore> {
  // How often each clue of the German side still waits for its like; all zero between calls.
  const waiting = new Int32Array(worth.length);
  return (deFrom, deTo, enFrom, enTo) => {
    const deStart = de.starts[deFrom] ?? 0;
    const deEnd = de.starts[deTo] ?? 0;
    const enStart = en.starts[enFrom] ?? 0;
    const enEnd = en.starts[enTo] ?? 0;
    if (deStart === deEnd || enStart === enEnd) return 0;
    for (let at = deStart; at < deEnd; at++) {
      const clue = de.clues[at] ?? 0;
      waiting[clue] = (waiting[clue] ?? 0) + 1;
    }
    let shared = 0;
    for (let at = enStart; at < enEnd; at++) {
      const clue = en.clues[at] ?? 0;
      const left = waiting[clue] ?? 0;
      if (left === 0) continue;
      waiting[clue] = left - 1;
      shared += worth[clue] ?? 0;
    }
    for (let at = deStart; at < deEnd; at++) waiting[de.clues[at] ?? 0] = 0;
    return -shared;
  };
}
