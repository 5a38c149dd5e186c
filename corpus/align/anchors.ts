import type { Point } from './band';
import type { PartnerGains } from './partner-gains';
import { unitCount, type WordColumn } from './word-column';

/** Meetings that are looked at, for each unit: those of the rarest words. */
const MEETINGS = 40;
/** Two units whose rare words gain less together, in nats, met by chance. */
const LEAST_GAIN = 4;

/**
 * Places where both texts most likely meet: of all pairs of units that share rare words, the chain in order
 * that gains most, so that chance meetings fall out.
 *
 * @returns unit indices, both strictly ascending
 */
export function findAnchors(de: WordColumn, en: WordColumn, gains: PartnerGains): Point[] {
  const columns = unitCount(en);
  const meetings = [...meetingGains(de, en, gains)]
    .filter(([, gain]) => gain >= LEAST_GAIN)
    .map(([key, gain]) => ({ i: Math.floor(key / columns), j: key % columns, gain }));
  // Within a row from right to left, so that a chain takes one of its points at most.
  return heaviestChain(
    meetings.sort((a, b) => a.i - b.i || b.j - a.j),
    columns,
  );
}

/** What the rare words of two units gain together; the German unit times the number of English ones, plus the English unit. */
function meetingGains(de: WordColumn, en: WordColumn, gains: PartnerGains): Map<number, number> {
  const sums = new Map<number, number>();
  const columns = unitCount(en);
  for (const { word, gain } of rarestPairs(de, en, gains)) {
    const partner = gains.en[gain] ?? 0;
    const both = (gains.deGain[gain] ?? 0) + (gains.enGain[gain] ?? 0);
    for (const deToken of de.places.subarray(de.placeStarts[word], de.placeStarts[word + 1])) {
      for (const enToken of en.places.subarray(en.placeStarts[partner], en.placeStarts[partner + 1])) {
        const key = (de.unitOf[deToken] ?? 0) * columns + (en.unitOf[enToken] ?? 0);
        sums.set(key, (sums.get(key) ?? 0) + both);
      }
    }
  }
  return sums;
}

/** Words and their gains, those with the fewest meetings first, while there are not too many. */
function rarestPairs(de: WordColumn, en: WordColumn, gains: PartnerGains): { word: number; gain: number }[] {
  const pairs = de.types.flatMap(({ units }, word) => {
    const from = gains.starts[word] ?? 0;
    return Array.from({ length: (gains.starts[word + 1] ?? 0) - from }, (_, at) => ({
      word,
      gain: from + at,
      meetings: units * (en.types[gains.en[from + at] ?? 0]?.units ?? 0),
    }));
  });
  pairs.sort((a, b) => a.meetings - b.meetings);
  let left = MEETINGS * (unitCount(de) + unitCount(en));
  const tooMany = pairs.findIndex(({ meetings }) => {
    left -= meetings;
    return left < 0;
  });
  return tooMany < 0 ? pairs : pairs.slice(0, tooMany);
}

interface Meeting {
  readonly i: number;
  readonly j: number;
  readonly gain: number;
}

/** The heaviest chain that strictly ascends in j, with a Fenwick tree that holds the heaviest chain up to each column. */
function heaviestChain(meetings: readonly Meeting[], columns: number): Point[] {
  const weights = new Float64Array(meetings.length);
  const previous = new Int32Array(meetings.length).fill(-1);
  const heaviest = new Int32Array(columns + 1).fill(-1);
  const heavier = (a: number, b: number): number => ((weights[a] ?? 0) >= (weights[b] ?? 0) ? a : b);
  let last = -1;
  meetings.forEach(({ j, gain }, at) => {
    let before = -1;
    for (let node = j; node > 0; node -= node & -node) before = heavier(before, heaviest[node] ?? -1);
    previous[at] = before;
    weights[at] = gain + (weights[before] ?? 0);
    for (let node = j + 1; node <= columns; node += node & -node)
      heaviest[node] = heavier(heaviest[node] ?? -1, at);
    last = heavier(last, at);
  });
  const chain: Point[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const meeting = meetings[at];
    if (meeting !== undefined) chain.push([meeting.i, meeting.j]);
  }
  return chain.reverse();
}
