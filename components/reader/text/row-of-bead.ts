/** The first bead of a leaf stands in `data-leaf`, that of a row in `data-row`. */
const firstOf = (element: Element | undefined): number =>
  element instanceof HTMLElement
    ? Number(element.dataset.leaf ?? element.dataset.row)
    : Number.POSITIVE_INFINITY;

/**
 * Of elements in order, the one in which a bead stands, found by halving: a book has thousands, and asking all of its elements
 * took longer than a frame.
 */
function holding(elements: HTMLCollection, bead: number): Element | undefined {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstOf(elements[middle]) <= bead) low = middle;
    else high = middle - 1;
  }
  return elements[low];
}

/** The elements of a bead's sentences, German first, on one side or on both; none where its leaf is not filled yet. */
export function elementsOfBead(text: HTMLElement | null, bead: number, more = ''): HTMLElement[] {
  const leaf = text ? holding(text.children, bead) : undefined;
  const row = leaf ? holding(leaf.children, bead) : undefined;
  return row ? Array.from(row.querySelectorAll<HTMLElement>(`[data-bead="${bead}"]${more}`)) : [];
}
