import type { Block, BlockKind } from '@/corpus/text/shapes';
import { align } from './align';
import type { Bead, Range } from './bead';
import { BLOCK_KINDS } from './bead-kind';
import { addScores, type BeadCost, type BeadScore } from './bead-score';
import { evidenceScore } from './evidence-score';
import { GERMAN_TO_ENGLISH, lengthScore } from './length-score';

/** Blocks of both sides that hold the same matter, and how sure that is, 0…1. */
export interface Passage {
  readonly de: Range;
  readonly en: Range;
  readonly score: number;
}

/** The blocks of one side, with their source text. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A block may have lost or won a sentence and still be the same block. */
const BLOCK_LENGTHS = { ...GERMAN_TO_ENGLISH, variance: 3 * GERMAN_TO_ENGLISH.variance };
/** What it costs, in nats, to join a heading to what is none, and any two kinds that differ. */
const MISMATCH = { heading: 4, other: 1 };
/** Blocks that pair off one by one, in number and kind, are believed to do so unless another way is so much cheaper. */
const TRUST = 8;
/** Below this a bead of blocks is no ground to cut the texts at. */
const CERTAIN = 0.9;

/**
 * Cuts both texts into passages that can be aligned on their own: single blocks and their counterparts where
 * these are plain, and longer stretches, of which only the ends are plain, where they are not.
 *
 * @returns passages in order that cover every block of both sides once
 */
export function findPassages(de: BlockText, en: BlockText): Passage[] {
  const deTexts = blockTexts(de);
  const enTexts = blockTexts(en);
  const deKinds = de.blocks.map(({ kind }) => kind);
  const enKinds = en.blocks.map(({ kind }) => kind);
  const cost = addScores(
    lengthScore(BLOCK_LENGTHS),
    evidenceScore(),
    kindScore(deKinds, enKinds),
  )(deTexts, enTexts);
  const beads = align(deTexts, enTexts, { score: () => cost, kinds: BLOCK_KINDS });
  if (deKinds.length === enKinds.length && deKinds.every((kind, i) => kind === enKinds[i])) {
    const pairs = deKinds.map((_, i): Passage => ({ de: [i, i + 1], en: [i, i + 1], score: 1 }));
    if (totalCost(pairs, cost) - totalCost(beads, cost) <= TRUST) return pairs;
  }
  return joinDoubtful(beads);
}

const blockTexts = ({ text, blocks }: BlockText): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

/** Headings go with headings, items with items. */
function kindScore(deKinds: readonly BlockKind[], enKinds: readonly BlockKind[]): BeadScore {
  return () => (deFrom, deTo, enFrom, enTo) => {
    if (deFrom === deTo || enFrom === enTo) return 0;
    const first = deKinds[deFrom];
    const kinds = [...deKinds.slice(deFrom, deTo), ...enKinds.slice(enFrom, enTo)];
    if (kinds.every((kind) => kind === first)) return 0;
    return kinds.includes('heading') ? MISMATCH.heading : MISMATCH.other;
  };
}

function totalCost(passages: readonly Passage[], cost: BeadCost): number {
  return passages.reduce((sum, { de, en }) => {
    const kind = BLOCK_KINDS.find((kind) => kind.de === de[1] - de[0] && kind.en === en[1] - en[0]);
    return sum + cost(...de, ...en) - Math.log(kind?.prior ?? 0);
  }, 0);
}

/** Each run of doubtful beads becomes one passage, which is certain as a whole. */
function joinDoubtful(beads: readonly Bead[]): Passage[] {
  const passages: Passage[] = [];
  let inDoubt = false;
  for (const { de, en, score } of beads) {
    const last = passages.at(-1);
    const doubtful = score < CERTAIN;
    if (doubtful && inDoubt && last !== undefined) {
      passages[passages.length - 1] = { de: [last.de[0], de[1]], en: [last.en[0], en[1]], score: 1 };
    } else {
      passages.push({ de, en, score: doubtful ? 1 : score });
    }
    inDoubt = doubtful;
  }
  return passages;
}
