import type { Bead } from './bead';
import { findMeetings, type Meetings } from './meetings';
import type { Partners } from './partners';
import type { WordColumn } from './word-column';

const ROUNDS = 4;
/** Not counted in: what a bead taught must not be what proves it. */
const OWN_MEETING = 0.7;
/** Partners of less association are dropped. */
const LEAST = 0.1;
const STRENGTH = 0.5;

/**
 * Partners that the texts themselves teach, once they are aligned: words that keep meeting in beads. Words of a
 * bead compete for each other, round after round, so that of all that meet those stay that explain each other best, in
 * the line of IBM's model 1 (Brown et al. 1993), but with competition from both sides (Melamed 2000). What is left of
 * a pair is measured with Dice's coefficient.
 */
export function learnedPartners(de: WordColumn, en: WordColumn, beads: readonly Bead[]): Partners {
  const meetings = findMeetings(de, en, beads);
  const { deWords, enWords } = meetings;
  const sums = { de: new Float64Array(de.types.length), en: new Float64Array(en.types.length) };
  const unitsOf = (pair: number): readonly [number, number] => [
    de.types[deWords[pair] ?? 0]?.units ?? 0,
    en.types[enWords[pair] ?? 0]?.units ?? 0,
  ];
  let association = new Float64Array(deWords.length).fill(1);
  let links = association;
  for (let round = 0; round < ROUNDS; round++) {
    links = shareOut(meetings, association, sums);
    association = links.map((link, pair) => {
      const [deUnits, enUnits] = unitsOf(pair);
      return link / Math.sqrt(deUnits * enUnits);
    });
  }
  const partners = de.types.map(() => new Map<number, number>());
  links.forEach((link, pair) => {
    const [deUnits, enUnits] = unitsOf(pair);
    const dice = (2 * (link - OWN_MEETING)) / (deUnits + enUnits);
    if (dice > LEAST) partners[deWords[pair] ?? 0]?.set(enWords[pair] ?? 0, STRENGTH * Math.min(1, dice));
  });
  return partners;
}

/**
 * Each pair's share of its meetings, where every word of a bead has one link to give away.
 *
 * @param sums for the association of each word in a bead; all zero between calls
 */
function shareOut(
  { deWords, enWords, beads }: Meetings,
  association: Float64Array,
  sums: { readonly de: Float64Array; readonly en: Float64Array },
): Float64Array<ArrayBuffer> {
  const links = new Float64Array(deWords.length);
  for (const { score, pairs } of beads) {
    for (const pair of pairs) {
      const deWord = deWords[pair] ?? 0;
      const enWord = enWords[pair] ?? 0;
      sums.de[deWord] = (sums.de[deWord] ?? 0) + (association[pair] ?? 0);
      sums.en[enWord] = (sums.en[enWord] ?? 0) + (association[pair] ?? 0);
    }
    for (const pair of pairs) {
      const rivals = Math.max(sums.de[deWords[pair] ?? 0] ?? 0, sums.en[enWords[pair] ?? 0] ?? 0);
      // Once nothing is left of any rival there is nothing to share.
      if (rivals > 0) links[pair] = (links[pair] ?? 0) + (score * (association[pair] ?? 0)) / rivals;
    }
    for (const pair of pairs) {
      sums.de[deWords[pair] ?? 0] = 0;
      sums.en[enWords[pair] ?? 0] = 0;
    }
  }
  return links;
}
