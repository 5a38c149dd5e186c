import { asSpelt, speltAt } from '@/corpus/text/characters';
import type { Side } from '@/corpus/text/shapes';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';

/** Between the halves of a split verb: `schließt … an`. */
const GAP = ' … ';

/** Where a form stands: one span, or one for each half of a split verb. */
export type Occurrence = readonly Span[];

/** A word as it stands in a text, as a form is written: the halves of a split verb joined by " … ". */
export const formOf = (spans: Occurrence, text: string): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(GAP);

function findPart(part: readonly string[], words: readonly Span[], text: string, from: number): number {
  for (let at = from; at + part.length <= words.length; at++) {
    if (part.every((word, offset) => word === textOf(words[at + offset], text))) return at;
  }
  return -1;
}

const textOf = (span: Span | undefined, text: string): string => (span ? speltAt(text, span) : '');

const across = (words: readonly Span[], from: number, length: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[from + length - 1]?.end ?? 0,
});

/**
 * Every place in a sentence where a form stands as whole words. The halves of a split form follow each other in one
 * sentence, the second at the first place after it.
 */
export function findForm(form: string, sentence: Span, text: string): Occurrence[] {
  const words = tokenise(text, sentence).filter((token) => token.kind !== 'mark');
  const [first = [], ...rest] = form.split(GAP).map((part) =>
    tokenise(part, { start: 0, end: part.length })
      .filter((token) => token.kind !== 'mark')
      .map((token) => textOf(token, part)),
  );
  const found: Occurrence[] = [];
  for (let at = findPart(first, words, text, 0); at >= 0; at = findPart(first, words, text, at + 1)) {
    const spans = [across(words, at, first.length)];
    let next = at + first.length;
    for (const part of rest) {
      const place = findPart(part, words, text, next);
      if (place < 0) break;
      spans.push(across(words, place, part.length));
      next = place + part.length;
    }
    if (spans.length === rest.length + 1) found.push(spans);
  }
  return found;
}

/** Where an entry stands in a side: the sentence's index and the spans. */
export interface Mention {
  readonly sentence: number;
  readonly spans: Occurrence;
}

/** All mentions of an entry's forms in reading order; a place counts once, for the longest form that stands there. */
export function findMentions(forms: readonly string[], side: Side, text: string): Mention[] {
  return side.sentences.flatMap((sentence, index) => {
    const content = speltAt(text, sentence);
    const taken = new Set<number>();
    return [...forms]
      .sort((a, b) => b.length - a.length)
      .filter((form) => form.split(GAP).every((part) => content.includes(asSpelt(part))))
      .flatMap((form) => findForm(form, sentence, text))
      .filter(([first]) => {
        if (first === undefined || taken.has(first.start)) return false;
        taken.add(first.start);
        return true;
      })
      .map((spans) => ({ sentence: index, spans }));
  });
}
