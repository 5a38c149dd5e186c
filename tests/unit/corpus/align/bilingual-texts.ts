import type { Bead } from '@/corpus/align/bead';
import type { TextSide } from '@/corpus/align/block-pairs';
import type { Block, BlockKind, Sentence } from '@/corpus/text/shapes';

/** A step of a text written for the tests: German sentences, and the English ones that say the same. */
export type Step = readonly [de: readonly string[], en: readonly string[]];

/** A bead as the tests write it: `[[0, 1], [0, 2]]`. */
export type Ranges = readonly [de: readonly [number, number], en: readonly [number, number]];

export const sidesOf = (steps: readonly Step[]): { de: string[]; en: string[] } => ({
  de: steps.flatMap(([de]) => de),
  en: steps.flatMap(([, en]) => en),
});

/** The beads that the steps stand for. */
export function rangesOf(steps: readonly Step[]): Ranges[] {
  let deAt = 0;
  let enAt = 0;
  return steps.map(([de, en]) => {
    const ranges: Ranges = [
      [deAt, deAt + de.length],
      [enAt, enAt + en.length],
    ];
    deAt += de.length;
    enAt += en.length;
    return ranges;
  });
}

export const withoutScores = (beads: readonly Bead[]): Ranges[] => beads.map(({ de, en }) => [de, en]);

/** Every sentence of both sides, as the beads take them up in turn. */
export const sentencesIn = (beads: readonly Bead[]): { de: number[]; en: number[] } => ({
  de: beads.flatMap(({ de: [from, to] }) => upTo(to).slice(from)),
  en: beads.flatMap(({ en: [from, to] }) => upTo(to).slice(from)),
});

export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** One side of an article from its blocks; a block that is a bare list is a paragraph. */
export function sideOf(
  written: readonly (readonly string[] | { kind: BlockKind; sentences: readonly string[] })[],
): TextSide {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const entry of written) {
    const block = 'kind' in entry ? entry : { kind: 'paragraph' as const, sentences: entry };
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const [i, sentence] of block.sentences.entries()) {
      if (i > 0) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, block: blocks.length });
      text += sentence;
    }
    blocks.push({ kind: block.kind, start, end: text.length });
  }
  return { text, side: { blocks, sentences } };
}
