import type { Language, Span } from '@/corpus/text/span';

/** Where a sentence element begins in the source text stands in `data-start`; it holds one text node. */
export const startOf = (sentence: HTMLElement): number => Number(sentence.dataset.start);

export const sentenceOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-start]') ?? null;
};

/** The side of the article on which a sentence stands. */
export const sideOf = (sentence: HTMLElement): Language => (sentence.lang === 'en' ? 'en' : 'de');

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
