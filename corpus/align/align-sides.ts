import { type AlignOptions, align } from './align';
import type { Bead } from './bead';
import { pairBlocks, type TextSide } from './block-pairs';
import { blockScore } from './block-score';

/**
 * Aligns the sentences of two texts: paragraph by paragraph where the blocks pair off plainly, and straight
 * through where they do not, with the blocks as evidence among other.
 *
 * @param options as for `align`
 * @returns beads in order that cover every sentence of both sides once, with scores as of `align`. Without
 *   English every German sentence is a 1–0 bead.
 */
export function alignSides(
  de: TextSide,
  en: TextSide,
  options: Pick<AlignOptions, 'translations' | 'signal' | 'onProgress'> = {},
): Bead[] {
  const stretches = pairBlocks(de, en);
  const blocks = stretches ? { stretches } : { score: blockScore(de, en, options.translations) };
  return align(sentenceTexts(de), sentenceTexts(en), { ...options, ...blocks });
}

const sentenceTexts = ({ text, side }: TextSide): string[] =>
  side.sentences.map(({ start, end }) => text.slice(start, end));
