import { dropBlank, skipBlank } from './characters';
import type { Span } from './span';

/** A line that shows something, without the blanks around it. */
export interface Line extends Span {
  /** Is there an empty line, or the start of the text, before it? */
  readonly apart: boolean;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text which show something, in order. */
export const readLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    const start = skipBlank(text, from, to);
    if (start === to) {
      apart = true;
      return;
    }
    lines.push({ start, end: dropBlank(text, start, to), apart });
    apart = false;
  };
  let from = 0;
  for (const match of text.matchAll(lineBreak)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
};
