import { splitBlocks } from './blocks';
import { splitSentences } from './sentences';
import type { Block, Side } from './shapes';
import type { Language, Span } from './span';

/** What is left of a text of this length when the spans are taken out; they may overlap and come in any order. */
const withoutSpans = (length: number, aside: readonly Span[]): Span[] => {
  const left: Span[] = [];
  let from = 0;
  for (const span of [...aside].sort((a, b) => a.start - b.start)) {
    if (span.start > from) left.push({ start: from, end: Math.min(span.start, length) });
    from = Math.max(from, span.end);
  }
  if (from < length) left.push({ start: from, end: length });
  return left;
};

/**
 * Blocks and sentences of one side of an article. What is set aside (spans of the text) is in no block, and no block
 * crosses it; offsets refer to the whole text.
 */
export const readSide = (text: string, language: Language, aside: readonly Span[] = []): Side => {
  const blocks: Block[] = withoutSpans(text.length, aside).flatMap(({ start, end }) =>
    splitBlocks(text.slice(start, end), language).map((block) => ({
      kind: block.kind,
      start: start + block.start,
      end: start + block.end,
    })),
  );
  return { blocks, sentences: splitSentences(text, blocks, language) };
};
