import { blockKind } from './block-kind';
import { dropBlank } from './characters';
import { hangingCredit } from './credits';
import { type Line, readLines } from './lines';
import type { Block } from './shapes';
import type { Language, Span } from './span';
import { continues, isBareList, wrapWidth } from './wrapping';

const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Lines between two empty lines. */
const chunksOf = (lines: readonly Line[]): Line[][] => {
  const chunks: Line[][] = [];
  for (const line of lines) {
    if (line.apart) chunks.push([line]);
    else chunks.at(-1)?.push(line);
  }
  return chunks;
};

/** The spans of a chunk's blocks: lines that go on with one another are joined. */
const joinLines = (
  text: string,
  chunk: readonly Line[],
  width: number | undefined,
  language: Language,
): Span[] => {
  const list = isBareList(chunk.map((line) => sliceOf(text, line)));
  const spans: { start: number; end: number }[] = [];
  let before = '';
  for (const line of chunk) {
    const content = sliceOf(text, line);
    const open = spans.at(-1);
    if (open && !list && continues(before, content, width, language)) open.end = line.end;
    else spans.push({ start: line.start, end: line.end });
    before = content;
  }
  return spans;
};

/** Cuts off the credit that hangs on the end of a paragraph. */
const cutCredit = (text: string, span: Span): Span[] => {
  const at = hangingCredit(sliceOf(text, span));
  if (at <= 0) return [span];
  const credit = span.start + at;
  return [
    { start: span.start, end: dropBlank(text, span.start, credit) },
    { start: credit, end: span.end },
  ];
};

/**
 * The blocks of a text as people paste it: set apart by empty lines, by single line breaks, or wrapped by hand. Spans index
 * the text as it was given, whatever its line ends and invisible characters; a text that shows nothing has no blocks.
 */
export const splitBlocks = (text: string, language: Language): Block[] => {
  const lines = readLines(text);
  const width = wrapWidth(text, lines);
  const spans = chunksOf(lines)
    .flatMap((chunk) => joinLines(text, chunk, width, language))
    .flatMap((span) => cutCredit(text, span));
  return spans.map((span, index) => {
    const next = spans[index + 1];
    const followed = next !== undefined && next.end - next.start > span.end - span.start;
    return { ...span, kind: blockKind(sliceOf(text, span), followed, language) };
  });
};
