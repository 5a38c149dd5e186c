import { align } from './align';
import type { BeadKind } from './bead-kind';
import type { BeadScore } from './bead-score';
import { BLOCK_LENGTHS, blockTexts, type TextSide } from './block-pairs';
import type { Translations } from './lexicon-partners';

/** Shapes of block beads. Paragraphs are joined, parted and left out more often than sentences are. */
const BLOCK_KINDS: readonly BeadKind[] = [
  { de: 1, en: 1, prior: 0.8 },
  { de: 1, en: 0, prior: 0.02 },
  { de: 0, en: 1, prior: 0.02 },
  { de: 2, en: 1, prior: 0.08 },
  { de: 1, en: 2, prior: 0.08 },
];

/** A bead that begins a block on both sides is the likelier for it. */
const BEGIN_TOGETHER = -1;
/** Translators seldom draw sentences of two blocks together. */
const CROSS_BLOCKS = 2;
/** Headings go with headings. */
const HEADING_WITH_OTHER = 3;
/** A sentence is seldom found in another block than the one that translates its own. */
const OTHER_BLOCK = 2;

/**
 * What blocks tell about sentence beads, as evidence and no more: the blocks are aligned first, by length, words
 * and kind, and beads are drawn towards them. Where blocks do not correspond, lengths and words of the sentences
 * decide, so that the blocks of one side may be parted or joined at will. (Varga et al. 2005 count paragraph
 * boundaries in the same spirit.) Costs in nats.
 */
export function blockScore(de: TextSide, en: TextSide, translations?: Translations): BeadScore {
  const deBlocks = Int32Array.from(de.side.sentences, ({ block }) => block);
  const enBlocks = Int32Array.from(en.side.sentences, ({ block }) => block);
  const deHeading = headings(de);
  const enHeading = headings(en);
  const elsewhere = blocksElsewhere(de, en, translations);
  return () => (deFrom, deTo, enFrom, enTo) => {
    const deBlock = deBlocks[deFrom] ?? 0;
    const enBlock = enBlocks[enFrom] ?? 0;
    let cost = 0;
    if (deTo - deFrom > 1 && deBlock !== deBlocks[deTo - 1]) cost += CROSS_BLOCKS;
    if (enTo - enFrom > 1 && enBlock !== enBlocks[enTo - 1]) cost += CROSS_BLOCKS;
    if (deFrom === deTo || enFrom === enTo) return cost;
    if (deHeading[deBlock] !== enHeading[enBlock]) cost += HEADING_WITH_OTHER;
    if (elsewhere(deBlock, enBlock)) cost += OTHER_BLOCK;
    const begin = deBlock !== deBlocks[deFrom - 1] && enBlock !== enBlocks[enFrom - 1];
    return begin ? cost + BEGIN_TOGETHER : cost;
  };
}

const headings = ({ side }: TextSide): boolean[] => side.blocks.map(({ kind }) => kind === 'heading');

/** Aligns the blocks and tells of any two whether they fell into different beads. */
function blocksElsewhere(
  de: TextSide,
  en: TextSide,
  translations: Translations | undefined,
): (deBlock: number, enBlock: number) => boolean {
  const deHeading = headings(de);
  const enHeading = headings(en);
  const score: BeadScore = () => (deFrom, deTo, enFrom, enTo) => {
    if (deFrom === deTo || enFrom === enTo) return 0;
    const first = deHeading[deFrom];
    const alike =
      deHeading[deTo - 1] === first && enHeading[enFrom] === first && enHeading[enTo - 1] === first;
    return alike ? 0 : HEADING_WITH_OTHER;
  };
  const beads = align(blockTexts(de), blockTexts(en), {
    score,
    kinds: BLOCK_KINDS,
    lengths: BLOCK_LENGTHS,
    ...(translations ? { translations } : {}),
  });
  const deBead = beads.flatMap(({ de: [from, to] }, bead) => Array<number>(to - from).fill(bead));
  const enBead = beads.flatMap(({ en: [from, to] }, bead) => Array<number>(to - from).fill(bead));
  return (deBlock, enBlock) => deBead[deBlock] !== enBead[enBlock];
}
