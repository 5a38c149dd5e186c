import { skipBlank } from './characters';
import type { Span } from './span';

/** Some 600 words: longer are the sentences of a few novels, and texts without a full stop. */
export const LONGEST_SENTENCE = 4000;

/** Where it may be cut, the best places first. */
const pauses: readonly RegExp[] = [
  /[.!?…]["“”«»’')\]]*(?=\s)|[。！？؟۔]/gu,
  /[;:–—](?=\s)|[；：]/gu,
  /,(?=\s)|[，、،]/gu,
  /\s/gu,
];
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** How much of a stretch that is too long makes the next piece: up to the last good pause in its second half. */
const cutIn = (stretch: string): number => {
  const half = LONGEST_SENTENCE / 2;
  const second = stretch.slice(half, LONGEST_SENTENCE);
  for (const pause of pauses) {
    const last = [...second.matchAll(pause)].at(-1);
    if (last) return half + last.index + last[0].length;
  }
  return graphemes.segment(stretch).containing(LONGEST_SENTENCE)?.index ?? LONGEST_SENTENCE;
};

/**
 * Where a sentence ends that is too long for one, and those made of it: each is of bounded length, so that what is worked
 * out sentence by sentence takes bounded time. @returns rising offsets, the last of them the sentence's own end
 */
export const endsWithin = (text: string, { start, end }: Span): number[] => {
  const ends: number[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = from + cutIn(text.slice(from, from + LONGEST_SENTENCE + 1));
    ends.push(cut);
    from = skipBlank(text, cut, end);
  }
  return [...ends, end];
};
