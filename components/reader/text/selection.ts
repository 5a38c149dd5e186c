import type { Language, Span } from '@/corpus/text/span';
import { beadOf } from './bead-in-hand';
import { sentenceOf, sideOf, startOf } from './place-in-text';

/** A stretch of a sentence. */
interface Piece {
  readonly sentence: HTMLElement;
  readonly side: Language;
  readonly span: Span;
}

/** As much of a sentence as a range covers, where there is a word in it. */
function pieceOf(sentence: HTMLElement, range: Range): Piece | undefined {
  const node = sentence.firstChild;
  if (!(node instanceof Text) || !range.intersectsNode(node)) return undefined;
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : node.length;
  if (!/[\p{L}\p{N}]/u.test(node.data.slice(start, end))) return undefined;
  const from = startOf(sentence);
  return { sentence, side: sideOf(sentence), span: { start: from + start, end: from + end } };
}

/** The sentences in a range, in the order of the page. */
function sentencesIn(range: Range): Iterable<HTMLElement> {
  const within = range.commonAncestorContainer;
  const sentence = sentenceOf(within);
  if (sentence) return [sentence];
  return within instanceof Element ? within.querySelectorAll<HTMLElement>('[data-start]') : [];
}

/**
 * The side on which a selection began that has left its sentence. What faces it lies between two rows of the page and would be
 * selected, too.
 */
function selectingSide(): Language | undefined {
  const { anchorNode = null, focusNode = null, isCollapsed = true } = document.getSelection() ?? {};
  const sentence = sentenceOf(anchorNode);
  return sentence && !isCollapsed && sentence !== sentenceOf(focusNode) ? sideOf(sentence) : undefined;
}

/** What is selected on the side where selecting began, if its words lie within one sentence. */
function selectedPiece(): Piece | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const began = sentenceOf(selection.anchorNode);
  let only: Piece | undefined;
  for (const sentence of sentencesIn(range)) {
    if (began && sideOf(began) !== sideOf(sentence)) continue;
    const piece = pieceOf(sentence, range);
    if (piece && only) return undefined;
    only ??= piece;
  }
  return only;
}

/** A selection is being made as long as it changes. */
const SELECTED_AFTER = 300;

/** Says on the text on which side a selection is being drawn, so that the style sheet leaves the other out of it. */
function markSide(text: HTMLElement, side: Language | undefined): void {
  // Only where it changes: a press alone must not cost a new look at the whole text.
  if (text.dataset.selecting === side) return;
  if (side) text.dataset.selecting = side;
  else delete text.dataset.selecting;
}

/**
 * Tells what is selected within one sentence, by mouse or touch, once it rests.
 *
 * @param onSelect gets the bead and the offsets into the source text of its side
 */
export function watchSelection(
  text: HTMLElement,
  onSelect: (bead: number, side: Language, span: Span) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout>;
  const tell = (): void => {
    const selected = selectedPiece();
    const bead = beadOf(selected?.sentence ?? null);
    if (selected && bead !== undefined) onSelect(bead, selected.side, selected.span);
  };
  const onChange = (): void => {
    markSide(text, selectingSide());
    clearTimeout(timer);
    timer = setTimeout(tell, SELECTED_AFTER);
  };
  document.addEventListener('selectionchange', onChange, { signal });
  // What was selected before this was there to hear of it.
  onChange();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
