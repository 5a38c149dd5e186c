import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { Analysis } from '@/corpus/german/analysis';
import type { Span } from '@/corpus/text/span';
import type { WordIndex } from '../lexicon';
import { isReflexive } from './reflexive';

/** Which word of the dictionary stands where in a sentence. */
export interface PlacedLemma {
  /** Of a split verb both ends, in the order of the text. */
  readonly spans: readonly Span[];
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  readonly reflexive: boolean;
}

/** Of the words of a sentence those that are known to be of some lemma, in order; a split verb is one of them. */
export function placedLemmas(words: readonly Analysis[], index: WordIndex): PlacedLemma[] {
  const prefixes = new Set(words.flatMap(({ rest }) => rest?.start ?? []));
  return words.flatMap(({ span, rest, lemma, pos, gender, candidates }, at) => {
    if (candidates.length === 0 || prefixes.has(span.start)) return [];
    const facts = pos === 'verb' ? index.facts(lemma) : undefined;
    const spans = rest === undefined ? [span] : [span, rest].sort((a, b) => a.start - b.start);
    const reflexive = facts !== undefined && isReflexive(words, at, facts);
    return [{ spans, lemma, pos, ...(gender === undefined ? {} : { gender }), reflexive }];
  });
}
