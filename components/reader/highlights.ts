/** The marks on words, drawn by the CSS Custom Highlight API; their looks stand in globals.css. */
export type MarkName = 'glossary' | 'kept' | 'linked' | 'word-in-hand';

/** Draws a mark over these ranges and nowhere else. A browser without the API shows the text unmarked. */
export function drawMark(name: MarkName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
