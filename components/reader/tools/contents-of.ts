import type { Article } from '@/corpus/articles/article';
import type { Sentence } from '@/corpus/text/shapes';

/** A heading of the text, with its English where there is one. */
export interface ContentsEntry {
  /** The bead that begins it. */
  readonly bead: number;
  readonly de: string;
  readonly en: string;
}

type Headed = Pick<Article, 'blocks' | 'sentences' | 'beads' | 'text'>;

/** Fewer headings than these are found without a list of them. */
const WORTH_A_LIST = 3;

/** Whether a text has so many headings below its title that a list of them is of use. */
export const hasContents = ({ blocks }: Pick<Article, 'blocks'>): boolean =>
  blocks.de.filter(({ kind }, index) => index > 0 && kind === 'heading').length >= WORTH_A_LIST;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const whole = (text: string, sentences: readonly Sentence[]): string =>
  text.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0);

/** The headings of an article in order, its title where that stands in the text. */
export function contentsOf({ blocks, sentences, beads, text }: Headed): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let before: number | undefined;
  beads.forEach(({ de, en }, bead) => {
    const index = de[0] < de[1] ? sentences.de[de[0]]?.block : undefined;
    const block = index === undefined ? undefined : blocks.de[index];
    if (block?.kind !== 'heading') return;
    const english = inOneLine(whole(text.en, sentences.en.slice(...en)));
    const last = entries.at(-1);
    // A heading of two sentences may be two beads.
    if (last && index === before)
      entries[entries.length - 1] = { ...last, en: `${last.en} ${english}`.trim() };
    else entries.push({ bead, de: inOneLine(text.de.slice(block.start, block.end)), en: english });
    before = index;
  });
  return entries;
}

/** The place in the list of the section in which a bead stands; undefined before the first heading. */
export function sectionOf(entries: readonly ContentsEntry[], bead: number): number | undefined {
  const at = entries.findLastIndex((entry) => entry.bead <= bead);
  return at === -1 ? undefined : at;
}
