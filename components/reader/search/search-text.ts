import type { Article } from '@/corpus/articles/article';
import type { Language } from '@/corpus/text/span';
import { type MachineTexts, sourceOf } from '../machine/machine-texts';

/** A sentence in which something was found. */
interface FoundSentence {
  readonly bead: number;
  readonly side: Language;
  /** Which of the sentences that its bead has on this side. */
  readonly place: number;
  /** How many places were found before this sentence, and how many in it. */
  readonly before: number;
  readonly count: number;
}

export interface Found {
  readonly sentences: readonly FoundSentence[];
  readonly count: number;
}

/** One place that was found: the how-manieth in its sentence. */
export interface Hit extends Pick<FoundSentence, 'bead' | 'side' | 'place'> {
  readonly nth: number;
}

export const NOTHING: Found = { sentences: [], count: 0 };

function countIn(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) count++;
  return count;
}

/** The sentences of a bead on one side as they are shown; a machine's English where no person wrote any. */
function shown(article: Article, bead: number, side: Language, machine: MachineTexts): string[] {
  const { text, sentences, beads } = article;
  const [from, to] = beads[bead]?.[side] ?? [0, 0];
  if (side === 'de' || from < to)
    return sentences[side].slice(from, to).map(({ start, end }) => text[side].slice(start, end));
  const [first, last] = beads[bead]?.de ?? [0, 0];
  return Array.from(
    { length: last - first },
    (_, at) => machine.get(sourceOf(article, first + at))?.text ?? '',
  ).filter((translation) => translation !== '');
}

/** Looks through the whole article, bead by bead, German first. A sentence costs one entry, however often it has what is sought. */
export function searchArticle(article: Article, pattern: RegExp, machine: MachineTexts): Found {
  const sentences: FoundSentence[] = [];
  let before = 0;
  for (let bead = 0; bead < article.beads.length; bead++) {
    for (const side of ['de', 'en'] as const) {
      for (const [place, text] of shown(article, bead, side, machine).entries()) {
        const count = countIn(pattern, text);
        if (count > 0) sentences.push({ bead, side, place, before, count });
        before += count;
      }
    }
  }
  return { sentences, count: before };
}

/** The place with this number, from 0 on. */
export function hitAt({ sentences }: Found, number: number): Hit | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.before ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return found && { bead: found.bead, side: found.side, place: found.place, nth: number - found.before };
}

/** The number of the first place in a bead or behind it; behind the last one comes the first. */
export const firstFrom = ({ sentences }: Found, from: number): number =>
  sentences.find(({ bead }) => bead >= from)?.before ?? 0;
