import type { Occurrence } from '@/corpus/articles/forms';
import { type Language, otherLanguage, type Span } from '@/corpus/text/span';
import { rangeOf } from '../text/place-in-text';
import { elementsOfBead } from '../text/row-of-bead';

/** The word that was pressed or moved to. */
export interface WordInHand {
  readonly bead: number;
  readonly side: Language;
  readonly span: Span;
  /** The word from which a phrase has grown by keyboard. */
  readonly from?: Span;
  /** Whether its card is open. */
  readonly open: boolean;
  readonly byKeyboard: boolean;
}

/** The word on the other side that one turns to from its card. Where a phrase began does not come along: it is a place in the other text. */
export const turnedTo = ({ bead, side }: WordInHand, span: Span): WordInHand => ({
  bead,
  side: otherLanguage(side),
  span,
  open: true,
  byKeyboard: true,
});

/** The ranges of a word's spans on the page. */
export function rangesIn(
  text: HTMLElement | null,
  { bead, side }: Pick<WordInHand, 'bead' | 'side'>,
  spans: Occurrence,
): Range[] {
  const sentences = elementsOfBead(text, bead, `[data-start][lang="${side}"]`);
  return spans.flatMap((span) => sentences.flatMap((sentence) => rangeOf(sentence, span) ?? []));
}
