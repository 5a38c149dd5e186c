import type { Side } from '@/corpus/text/shapes';

/** A title made from a sentence is at most so long, in UTF-16 code units, the ellipsis not counted. */
const TITLE_LENGTH = 60;

/**
 * What to call a text that came without a title: the heading it begins with (credits may come first), else the first
 * words of its first sentence. Empty where there is no sentence.
 */
export function titleOf(text: string, { blocks, sentences }: Side): string {
  const first = blocks.find(({ kind }) => kind !== 'credit');
  if (first?.kind === 'heading') return oneLine(text.slice(first.start, first.end));
  const sentence = sentences.find(({ block }) => blocks[block]?.kind !== 'credit') ?? sentences[0];
  return sentence === undefined ? '' : firstWords(oneLine(text.slice(sentence.start, sentence.end)));
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Cuts at a word border; within the first word only where that alone is too long, and never a character in two. */
function firstWords(sentence: string): string {
  if (sentence.length <= TITLE_LENGTH) return sentence;
  const head = sentence.slice(0, TITLE_LENGTH + 1);
  const border = head.lastIndexOf(' ');
  const cut =
    border > 0 ? sentence.slice(0, border) : head.slice(0, TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}
