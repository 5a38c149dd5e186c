/** The first bead of a row stands in `data-row`; rows are the children of the text, in order. */
const firstOf = (row: Element | undefined): number =>
  row instanceof HTMLElement ? Number(row.dataset.row) : Number.POSITIVE_INFINITY;

/**
 * The row in which a bead stands, found by halving: a book has thousands, and asking all of its elements took longer than a
 * frame.
 */
function rowOfBead(text: HTMLElement, bead: number): Element | undefined {
  let low = 0;
  let high = text.children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstOf(text.children[middle]) <= bead) low = middle;
    else high = middle - 1;
  }
  return text.children[low];
}

/** The elements of a bead's sentences, German first, on one side or on both. */
export const elementsOfBead = (text: HTMLElement | null, bead: number, more = ''): HTMLElement[] =>
  text
    ? Array.from(rowOfBead(text, bead)?.querySelectorAll<HTMLElement>(`[data-bead="${bead}"]${more}`) ?? [])
    : [];
