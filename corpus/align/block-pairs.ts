import type { Side } from '@/corpus/text/shapes';
import type { Range } from './bead';
import { GERMAN_TO_ENGLISH, lengthScore } from './length-score';

/** The sentences of a German block and of the English block that translates it. */
export interface BlockPair {
  readonly de: Range;
  readonly en: Range;
}

/** One language of an article after the text stage. */
export interface TextSide {
  readonly text: string;
  readonly side: Side;
}

/** A block may lose or win a sentence in translation, so its length varies more than a sentence's does. */
export const blockLengths = lengthScore({ ...GERMAN_TO_ENGLISH, variance: 3 * GERMAN_TO_ENGLISH.variance });
/** Two blocks whose lengths cost more, in nats, are no pair: one was left out, say, and another parted. */
const IMPLAUSIBLE = 3;

/**
 * Pairs the blocks one by one where that is plain: both sides have as many, of the same kinds in the same
 * order, and the lengths of every two agree.
 *
 * @returns the sentences of each pair, in order; undefined where the blocks do not correspond
 */
export function pairBlocks(de: TextSide, en: TextSide): BlockPair[] | undefined {
  const { blocks } = de.side;
  if (blocks.length !== en.side.blocks.length) return undefined;
  const cost = blockLengths(blockTexts(de), blockTexts(en));
  const plain = blocks.every(
    ({ kind }, i) => kind === en.side.blocks[i]?.kind && cost(i, i + 1, i, i + 1) <= IMPLAUSIBLE,
  );
  if (!plain) return undefined;
  const deRanges = sentenceRanges(de.side);
  const enRanges = sentenceRanges(en.side);
  return deRanges.map((range, i) => ({ de: range, en: enRanges[i] ?? [0, 0] }));
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
