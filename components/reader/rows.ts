import type { Article } from '@/corpus/articles/article';
import type { BlockKind, Sentence } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';

/** A sentence as it is shown: where it stands in its text and which bead it belongs to. */
export interface ShownSentence extends Sentence {
  readonly index: number;
  readonly bead: number;
}

/** A block, or the part of one that falls into a row. */
interface ShownBlock {
  readonly kind: BlockKind;
  readonly sentences: readonly ShownSentence[];
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
function rowStarts({ sentences, beads }: Shown): number[] {
  return beads.flatMap(({ de, en }, index) => {
    const deBegins = de[0] < de[1] && beginsBlock(sentences.de, de[0]);
    const enBegins = en[0] < en[1] && beginsBlock(sentences.en, en[0]);
    return index === 0 || deBegins || enBegins ? [index] : [];
  });
}

function shownBlocks(article: Shown, side: Language, from: number, to: number): ShownBlock[] {
  const shown: { kind: BlockKind; block: number; sentences: ShownSentence[] }[] = [];
  for (let bead = from; bead < to; bead++) {
    const [first, end] = article.beads[bead]?.[side] ?? [0, 0];
    for (const [offset, sentence] of article.sentences[side].slice(first, end).entries()) {
      const last = shown.at(-1);
      const entry: ShownSentence = { ...sentence, index: first + offset, bead };
      if (last?.block === sentence.block) last.sentences.push(entry);
      else {
        const kind = article.blocks[side][sentence.block]?.kind ?? 'paragraph';
        shown.push({ kind, block: sentence.block, sentences: [entry] });
      }
    }
  }
  return shown.map(({ kind, sentences }) => ({ kind, sentences }));
}

/** Lays an article out in rows of facing blocks. Every sentence is in one row, beside its whole bead. */
export function layOut(article: Shown): Row[] {
  const starts = rowStarts(article);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? article.beads.length;
    return {
      beads: [from, to],
      de: shownBlocks(article, 'de', from, to),
      en: shownBlocks(article, 'en', from, to),
    };
  });
}
