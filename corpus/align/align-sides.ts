import type { Side } from '@/corpus/text/shapes';
import { type AlignOptions, align } from './align';
import type { Bead, Range } from './bead';
import { findPassages } from './block-passages';
import { textScore } from './text-score';

/** One language of an article after the text stage. */
export interface TextSide {
  readonly text: string;
  readonly side: Side;
}

/**
 * Aligns the sentences of two texts paragraph by paragraph where the paragraphs correspond, and straight
 * through where they do not.
 *
 * @param options as for `align`, but by default lengths, numbers, names and cognates count
 * @returns beads in order that cover every sentence of both sides once; a bead's score is its posterior
 *   probability within its paragraph, times that of the paragraph. Without English every German sentence is a
 *   1–0 bead.
 */
export function alignSides(de: TextSide, en: TextSide, options: AlignOptions = {}): Bead[] {
  const deSentences = sentenceTexts(de);
  const enSentences = sentenceTexts(en);
  const deStarts = firstSentences(de.side);
  const enStarts = firstSentences(en.side);
  const cost = (options.score ?? textScore)(deSentences, enSentences);

  const passages = findPassages(
    { text: de.text, blocks: de.side.blocks },
    { text: en.text, blocks: en.side.blocks },
  );
  return passages.flatMap((passage) => {
    const [deFrom, deTo] = sentencesOf(passage.de, deStarts);
    const [enFrom, enTo] = sentencesOf(passage.en, enStarts);
    const beads = align(deSentences.slice(deFrom, deTo), enSentences.slice(enFrom, enTo), {
      ...options,
      score: () => (deStart, deEnd, enStart, enEnd) =>
        cost(deFrom + deStart, deFrom + deEnd, enFrom + enStart, enFrom + enEnd),
      onProgress: (done) => options.onProgress?.((deFrom + done * (deTo - deFrom)) / deSentences.length),
    });
    return beads.map(({ de, en, score, edited }) => ({
      de: [de[0] + deFrom, de[1] + deFrom],
      en: [en[0] + enFrom, en[1] + enFrom],
      score: score * passage.score,
      edited,
    }));
  });
}

const sentenceTexts = ({ text, side }: TextSide): string[] =>
  side.sentences.map(({ start, end }) => text.slice(start, end));

/** Element b is how many sentences stand before block b; the last element counts them all. */
function firstSentences({ blocks, sentences }: Side): number[] {
  const starts = blocks.map((_, block) => sentences.findIndex((sentence) => sentence.block >= block));
  return [...starts.map((start) => (start < 0 ? sentences.length : start)), sentences.length];
}

const sentencesOf = ([from, to]: Range, starts: readonly number[]): Range => [
  starts[from] ?? 0,
  starts[to] ?? 0,
];
