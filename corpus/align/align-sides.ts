import { type AlignOptions, align } from './align';
import type { Bead, Range } from './bead';
import { addScores, type BeadCost } from './bead-score';
import { type BlockPair, pairBlocks, type TextSide } from './block-pairs';
import { blockScore } from './block-score';
import { textScore } from './text-score';

/**
 * Aligns the sentences of two texts: paragraph by paragraph where the blocks pair off plainly, and straight
 * through where they do not, with the blocks as evidence among other.
 *
 * @param options as for `align`, but by default lengths, numbers, names and cognates count
 * @returns beads in order that cover every sentence of both sides once, with scores as of `align`. Without
 *   English every German sentence is a 1–0 bead.
 */
export function alignSides(de: TextSide, en: TextSide, options: AlignOptions = {}): Bead[] {
  const deSentences = sentenceTexts(de);
  const enSentences = sentenceTexts(en);
  const { score = textScore, onProgress = () => {} } = options;
  const pairs = pairBlocks(de, en);
  if (pairs === undefined) {
    return align(deSentences, enSentences, {
      ...options,
      score: addScores(score, blockScore(de, en)),
    });
  }
  const cost = score(deSentences, enSentences);
  return pairs.flatMap((pair) => {
    const beads = align(deSentences.slice(...pair.de), enSentences.slice(...pair.en), {
      ...options,
      score: () => within(pair, cost),
      onProgress: () => onProgress(pair.de[1] / Math.max(1, deSentences.length)),
    });
    return beads.map((bead): Bead => ({ ...bead, de: shift(bead.de, pair.de), en: shift(bead.en, pair.en) }));
  });
}

const sentenceTexts = ({ text, side }: TextSide): string[] =>
  side.sentences.map(({ start, end }) => text.slice(start, end));

/** The cost between two blocks, told by what is rare in the whole text. */
const within =
  ({ de: [de], en: [en] }: BlockPair, cost: BeadCost): BeadCost =>
  (deFrom, deTo, enFrom, enTo) =>
    cost(de + deFrom, de + deTo, en + enFrom, en + enTo);

const shift = ([from, to]: Range, [offset]: Range): Range => [from + offset, to + offset];
