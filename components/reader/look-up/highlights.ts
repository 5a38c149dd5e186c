/** What a word can be to the learner: explained by the glossary, or in one of the statuses of a term. */
export const WORD_MARKS = ['glossary', 'new', 'learning', 'known', 'ignored'] as const;
export type WordMark = (typeof WORD_MARKS)[number];

/** The marks on words, drawn by the CSS Custom Highlight API; their looks stand in globals.css. */
type MarkName = WordMark | 'linked' | 'spoken' | 'word-in-hand' | 'found' | 'found-here';

/** Draws a mark over these ranges and nowhere else. A browser without the API shows the text unmarked. */
export function drawMark(name: MarkName, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
