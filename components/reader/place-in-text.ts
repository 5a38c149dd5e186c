import type { Language, Span } from '@/corpus/text/span';

/** Where a sentence element begins in the source text stands in `data-start`; it holds one text node. */
const startOf = (sentence: HTMLElement): number => Number(sentence.dataset.start);

const sentenceOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-start]') ?? null;
};

/** The side of the article on which a sentence stands. */
const sideOf = (sentence: HTMLElement): Language => (sentence.lang === 'en' ? 'en' : 'de');

/** What a browser names where a caret would stand; Safari had only the older of the two for long. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The sentence nearest to a point of the window: between two lines, or where a line has ended, the point is on none. */
export const sentenceNear = (x: number, y: number): Element | null =>
  caretAt(x, y)?.node.parentElement?.closest('[data-bead]') ?? null;

/** A place in one of the two texts. */
export interface TextPlace {
  readonly side: Language;
  /** Offset into the source text. */
  readonly offset: number;
}

/** The place in the text at a point of the window, if text stands there. */
export function placeAtPoint(x: number, y: number): TextPlace | undefined {
  const caret = caretAt(x, y);
  const sentence = sentenceOf(caret?.node ?? null);
  if (!caret || !sentence) return undefined;
  return { side: sideOf(sentence), offset: startOf(sentence) + caret.offset };
}

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
export function selectingSide(): Language | undefined {
  const { anchorNode = null, focusNode = null, isCollapsed = true } = document.getSelection() ?? {};
  const sentence = sentenceOf(anchorNode);
  return sentence && !isCollapsed && sentence !== sentenceOf(focusNode) ? sideOf(sentence) : undefined;
}

/** What is selected on the side where selecting began, if its words lie within one sentence. */
export function selectedPiece(): Piece | undefined {
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

/** The DOM range of a span of the source text within a sentence element. */
export function rangeOf(sentence: HTMLElement, { start, end }: Span): Range | undefined {
  const node = sentence.firstChild;
  const from = start - startOf(sentence);
  const to = end - startOf(sentence);
  if (!(node instanceof Text) || from < 0 || to > node.length) return undefined;
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Whether a point lies on what a range covers: a caret is found in the margin beside a line too. */
export const covers = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some(
    (rect) => x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top - 2 && y <= rect.bottom + 2,
  );
