import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type Candidate, CHEAPEST_PART } from './compound-candidate';
import { firstPart, unknownPart } from './compound-first-part';
import { nameEndings, onsets } from './compound-parts.de';
import { wordSet } from './word-table';

/** A part and where it begins and ends. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly part: Candidate;
}

/** A piece and the cheapest way there from the word's start. */
interface Way extends Piece {
  readonly cost: number;
  readonly before: Way | undefined;
}

/** Reads the last part of a word. */
export type ReadHead = (part: string, index: WordIndex) => Candidate | undefined;

interface Search {
  readonly lower: string;
  readonly index: WordIndex;
  readonly head: ReadHead;
  /** Ways that cost as much or more are not looked for. */
  readonly limit: number;
  /** The first part may be a word that the dictionary does not have. */
  readonly unknown: boolean;
}

const pairs = wordSet(onsets);
const names = wordSet(nameEndings);
const VOWELS = 'aeiouyäöü';
/** Of two ways to pair three words the one with the long first part is likelier: Weltrekord-versuch. */
const HEAD_LETTER = 0.08;
/** A head that an unknown word may stand before costs at most this. */
const SOUND_HEAD = 5.5;

/**
 * The cheapest way to cut a word into two parts or more, undefined where none is cheaper than the limit. A shortest
 * path over the places where a part can end, with branch and bound: time grows with the square of the length at worst.
 */
export function cheapestPath(search: Search): { pieces: Piece[]; cost: number } | undefined {
  const { lower, index } = search;
  const heads = headsOf(search);
  const last = Math.max(...heads.keys());
  const ways = new Map<number, Way>();
  let best: Way | undefined;
  for (let start = 0; start < last; start++) {
    const before = ways.get(start);
    if (start > 0 && before === undefined) continue;
    const spent = before?.cost ?? 0;
    for (let end = start + 2; end <= last; end++) {
      const bound = best?.cost ?? search.limit;
      if (spent + 2 * CHEAPEST_PART >= bound) break;
      if (!canBegin(lower, end)) continue;
      const piece = lower.slice(start, end);
      const part =
        firstPart(piece, index) ?? (start === 0 && search.unknown ? unknownPart(piece) : undefined);
      if (part === undefined || spent + part.cost >= (ways.get(end)?.cost ?? bound)) continue;
      const way = { start, end, part, cost: spent + part.cost, before };
      ways.set(end, way);
      const whole = complete(way, heads.get(end), lower);
      if (whole && whole.cost < bound) best = whole;
    }
  }
  return best && { pieces: piecesOf(best), cost: best.cost };
}

/** The last parts that a word can have, by where they begin. */
function headsOf({ lower, index, head }: Search): Map<number, Candidate> {
  const heads = new Map<number, Candidate>();
  for (let start = 2; start <= lower.length - 2; start++) {
    const candidate = canBegin(lower, start) ? head(lower.slice(start), index) : undefined;
    if (candidate) heads.set(start, candidate);
  }
  return heads;
}

/** A part can begin there: with a vowel, with one consonant, or with two that German words begin with. */
const canBegin = (lower: string, at: number): boolean =>
  VOWELS.includes(lower.charAt(at)) ||
  VOWELS.includes(lower.charAt(at + 1)) ||
  pairs.has(lower.slice(at, at + 2));

/** A way with a head; after a part that no dictionary has only one that is beyond doubt. */
function complete(before: Way, head: Candidate | undefined, lower: string): Way | undefined {
  if (head === undefined) return undefined;
  const start = before.end;
  const end = lower.length;
  if (before.part.unknown && (head.cost > SOUND_HEAD || end - start < 4 || names.has(lower.slice(start)))) {
    return undefined;
  }
  return { start, end, part: head, cost: before.cost + head.cost + HEAD_LETTER * (end - start), before };
}

function piecesOf(last: Way): Piece[] {
  const pieces: Piece[] = [];
  for (let way: Way | undefined = last; way; way = way.before) {
    pieces.unshift({ start: way.start, end: way.end, part: way.part });
  }
  return pieces;
}
