import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { chooseReadings } from './choose-reading';
import { opensAt } from './opening';
import type { Reading } from './reading';
import { findSplitVerbs, type SplitVerb } from './split-verbs';
import { wordReadings } from './word-readings';

/** The words of a sentence, analysed where they stand. */
export interface AnalysedWords {
  /** For each token its readings, the one meant first; empty for marks, numbers and what is unknown. */
  readonly readings: readonly (readonly Reading[])[];
  readonly splitVerbs: readonly SplitVerb[];
}

const WORD = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** So many small words may stand between an adjective and its noun: "der neue, erst gestern vorgestellte Plan". */
const FURTHER = 3;

function beforeNoun(
  tokens: readonly string[],
  at: number,
  readings: readonly (readonly Reading[])[],
): boolean {
  for (let next = at + 1; next <= at + FURTHER; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (CAPITAL.test(token)) return true;
    const inflected = readings[next]?.some(({ reasons }) => reasons[0] === 'adjective ending') ?? false;
    if (!inflected && token !== ',' && token !== 'und') return false;
  }
  return false;
}

/**
 * Analyses a sentence, given as its tokens: what each word is a form of by itself, which of that fits where it stands,
 * and which verbs are cut in two.
 *
 * @param tokens words, numbers and marks as they are written
 */
export function analyseWords(tokens: readonly string[], index: WordIndex): AnalysedWords {
  const alone = tokens.map((token) => (WORD.test(token) ? wordReadings(token, index) : []));
  const splitVerbs = findSplitVerbs(tokens, index);
  const cut = new Map(splitVerbs.map((split) => [split.verb, split]));
  const readings = tokens.map((token, at): readonly Reading[] => {
    if (!WORD.test(token)) return [];
    const place = {
      opens: opensAt(tokens, at),
      beforeNoun: beforeNoun(tokens, at, alone),
      nounNext: CAPITAL.test(tokens[at + 1] ?? ''),
    };
    const chosen = chooseReadings(token, alone[at] ?? [], place);
    const split = cut.get(at);
    if (split === undefined) return chosen;
    return [{ lemma: split.lemma, pos: 'verb', reasons: [split.form], cost: 0 }, ...chosen];
  });
  return { readings, splitVerbs };
}
