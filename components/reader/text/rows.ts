import type { Article } from '@/corpus/articles/article';
import type { BlockKind, Sentence } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';

/** A sentence as it is shown: where it stands in its text and which bead it belongs to. */
interface ShownSentence extends Sentence {
  readonly index: number;
  readonly bead: number;
}

/** The sentences of a bead that stand in one block. */
export interface BeadGroup {
  readonly bead: number;
  /** Where the group stands if a row is read bead by bead, from 1 on; what faces it has the same. */
  readonly line: number;
  readonly sentences: readonly ShownSentence[];
}

/** A block, or the part of one that falls into a row. */
export interface ShownBlock {
  readonly kind: BlockKind;
  readonly groups: readonly BeadGroup[];
}

/** What stands side by side: as few blocks as whole beads allow. */
export interface Row {
  /** Index of the first bead and of the one after the last. */
  readonly beads: readonly [from: number, to: number];
  readonly de: readonly ShownBlock[];
  readonly en: readonly ShownBlock[];
}

type Shown = Pick<Article, 'blocks' | 'sentences' | 'beads'>;

/** Whether a block begins with this sentence; behind the last sentence nothing is cut in two either. */
const beginsBlock = (sentences: readonly Sentence[], index: number): boolean =>
  sentences[index]?.block !== sentences[index - 1]?.block;

/** The rows begin where a block begins on either side: a bead never crosses two rows, a block may. */
export function rowStarts(
  { sentences, beads }: Pick<Article, 'sentences' | 'beads'>,
  first = 0,
  end = beads.length,
): number[] {
  return beads.slice(first, end).flatMap(({ de, en }, at) => {
    const index = first + at;
    const deBegins = de[0] < de[1] && beginsBlock(sentences.de, de[0]);
    const enBegins = en[0] < en[1] && beginsBlock(sentences.en, en[0]);
    return index === 0 || deBegins || enBegins ? [index] : [];
  });
}

interface UnplacedBlock {
  readonly kind: BlockKind;
  readonly block: number;
  readonly groups: { readonly bead: number; readonly sentences: ShownSentence[] }[];
}

function blocksOf(article: Shown, side: Language, from: number, to: number): UnplacedBlock[] {
  const blocks: UnplacedBlock[] = [];
  for (let bead = from; bead < to; bead++) {
    const [first, end] = article.beads[bead]?.[side] ?? [0, 0];
    for (const [offset, sentence] of article.sentences[side].slice(first, end).entries()) {
      const shown: ShownSentence = { ...sentence, index: first + offset, bead };
      let block = blocks.at(-1);
      if (block?.block !== sentence.block) {
        const kind = article.blocks[side][sentence.block]?.kind ?? 'paragraph';
        block = { kind, block: sentence.block, groups: [] };
        blocks.push(block);
      }
      const group = block.groups.at(-1);
      if (group?.bead === bead) group.sentences.push(shown);
      else block.groups.push({ bead, sentences: [shown] });
    }
  }
  return blocks;
}

/** For each bead the line on which it begins: as many lines as it has groups on the side that has more. */
function lineStarts(sides: readonly (readonly UnplacedBlock[])[], from: number, to: number): number[] {
  const counts = sides.map((blocks) => {
    const count = new Map<number, number>();
    for (const { bead } of blocks.flatMap(({ groups }) => groups))
      count.set(bead, (count.get(bead) ?? 0) + 1);
    return count;
  });
  let line = 1;
  return Array.from({ length: to - from }, (_, at) => {
    const start = line;
    line += Math.max(1, ...counts.map((count) => count.get(from + at) ?? 0));
    return start;
  });
}

function placed(blocks: readonly UnplacedBlock[], starts: readonly number[], from: number): ShownBlock[] {
  const taken = new Map<number, number>();
  return blocks.map(({ kind, groups }) => ({
    kind,
    groups: groups.map(({ bead, sentences }) => {
      const before = taken.get(bead) ?? 0;
      taken.set(bead, before + 1);
      return { bead, line: (starts[bead - from] ?? 1) + before, sentences };
    }),
  }));
}

/**
 * Lays an article out in rows of facing blocks, or a part of it: from a bead with which a row begins to before another. Every
 * sentence is in one row, beside its whole bead.
 */
export function layOut(
  article: Shown,
  [first, end]: readonly [first: number, end: number] = [0, article.beads.length],
): Row[] {
  const starts = rowStarts(article, first, end);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const de = blocksOf(article, 'de', from, to);
    const en = blocksOf(article, 'en', from, to);
    const lines = lineStarts([de, en], from, to);
    return { beads: [from, to], de: placed(de, lines, from), en: placed(en, lines, from) };
  });
}
