import { analyseWords } from '@/corpus/german/analyse-words';
import type { SplitVerb } from '@/corpus/german/split-verbs';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { speltAt } from '@/corpus/text/characters';
import type { Token } from '@/corpus/text/shapes';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import { linkWords } from './link-words';
import type { WordMeanings } from './word-meanings';

/** One side of a bead: a piece of text and where its sentences stand in it. */
export interface BeadSide {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Two words that translate each other, by where they stand in their pieces of text. */
export interface SpanLink {
  readonly de: Span;
  readonly en: Span;
}

interface Known {
  readonly index: WordIndex;
  readonly meanings: WordMeanings;
}

/** The work grows with the third power of the length: a bead of more than some 250 words a side would take seconds. */
const MOST_PAIRS = 80_000;

const tokensOf = ({ text, sentences }: BeadSide): Token[] =>
  sentences.flatMap((sentence) => tokenise(text, sentence));

/** Verbs are split within a sentence; the indices count through all of them. */
function splitVerbsOf({ text, sentences }: BeadSide, index: WordIndex): SplitVerb[] {
  let before = 0;
  return sentences.flatMap((sentence) => {
    const words = tokenise(text, sentence).map((token) => speltAt(text, token));
    const from = before;
    before += words.length;
    return analyseWords(words, index).splitVerbs.map((split) => ({
      ...split,
      verb: from + split.verb,
      prefix: from + split.prefix,
    }));
  });
}

/** Links the words of a bead as they stand in their texts; none of a bead that is too long. */
export function linkBead(de: BeadSide, en: BeadSide, { index, meanings }: Known): SpanLink[] {
  const german = tokensOf(de);
  const english = tokensOf(en);
  if (german.length * english.length > MOST_PAIRS) return [];
  const textOf =
    ({ text }: BeadSide) =>
    (token: Token) =>
      speltAt(text, token);
  const links = linkWords(
    { de: german.map(textOf(de)), en: english.map(textOf(en)), splitVerbs: splitVerbsOf(de, index) },
    meanings,
  );
  return links.flatMap(([from, to]) => {
    const word = german[from];
    const other = english[to];
    if (word?.kind !== 'word' || other === undefined || other.kind === 'mark') return [];
    return [{ de: { start: word.start, end: word.end }, en: { start: other.start, end: other.end } }];
  });
}
