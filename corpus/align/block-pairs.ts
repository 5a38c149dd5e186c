import type { Side } from '@/corpus/text/shapes';
import type { Range } from './bead';
import { GERMAN_TO_ENGLISH, type LengthModel, spread } from './length-model';
import type { Stretch } from './stretch';

/** One language of an article after the text stage. */
export interface TextSide {
  readonly text: string;
  readonly side: Side;
}

/** A block may lose or win a sentence in translation, so its length varies more than a sentence's does. */
export const BLOCK_LENGTHS: LengthModel = { ...GERMAN_TO_ENGLISH, variance: 12 };
/** Two blocks whose lengths stray by more standard deviations are no pair: one was left out, say, and another parted. */
const IMPLAUSIBLE = 2;

/**
 * Pairs the blocks one by one where that is plain: both sides have as many, of the same kinds in the same
 * order, and the lengths of every two agree.
 *
 * @returns the sentences of each pair, in order; undefined where the blocks do not correspond
 */
export function pairBlocks(de: TextSide, en: TextSide): Stretch[] | undefined {
  const { blocks } = de.side;
  if (blocks.length !== en.side.blocks.length) return undefined;
  const plain = blocks.every((block, i) => {
    const other = en.side.blocks[i];
    return block.kind === other?.kind && areOfLikeLength(block.end - block.start, other.end - other.start);
  });
  if (!plain) return undefined;
  const deRanges = sentenceRanges(de.side);
  const enRanges = sentenceRanges(en.side);
  return deRanges.map((range, i) => ({ de: range, en: enRanges[i] ?? [0, 0] }));
}

function areOfLikeLength(de: number, en: number): boolean {
  const stray = Math.abs(en - BLOCK_LENGTHS.ratio * de);
  return stray <= IMPLAUSIBLE * spread(BLOCK_LENGTHS, de, en);
}

export const blockTexts = ({ text, side }: TextSide): string[] =>
  side.blocks.map(({ start, end }) => text.slice(start, end));

/** The sentences of each block; an empty range for a block that has none. */
function sentenceRanges({ blocks, sentences }: Side): Range[] {
  let next = 0;
  return blocks.map((_, block) => {
    const from = next;
    while (sentences[next]?.block === block) next++;
    return [from, next];
  });
}
