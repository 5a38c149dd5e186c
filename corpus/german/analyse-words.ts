import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { withNumber } from './agreement';
import { chooseReadings } from './choose-reading';
import { furtherReadings } from './further-readings';
import { opensAt } from './opening';
import { placesOf } from './places';
import type { Reading } from './reading';
import { findSplitVerbs, type SplitVerb } from './split-verbs';
import { readingsInside, wordReadings } from './word-readings';

/** The words of a sentence, analysed where they stand. */
export interface AnalysedWords {
  /** For each token its readings, the one meant first; empty for marks, numbers and what is unknown. */
  readonly readings: readonly (readonly Reading[])[];
  readonly splitVerbs: readonly SplitVerb[];
}

const WORD = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
/** As much as a name that no dictionary has. */
const UNKNOWN = 3;

/** The other half of a split verb: "teil" of "nimmt … teil" is of no verb or noun by itself. */
const prefixReading = (token: string): Reading => ({
  lemma: token.toLowerCase(),
  pos: 'particle',
  reasons: ['closed class'],
  cost: 0,
});

/** What the dictionary does not have is followed by what leads there; the word itself stays what it is. */
function withFurther(token: string, chosen: readonly Reading[], index: WordIndex): readonly Reading[] {
  const further = furtherReadings(token, chosen, index);
  if (chosen.length > 0 || further.length === 0) return [...chosen, ...further];
  return [{ lemma: token, pos: 'other', reasons: ['unknown'], cost: UNKNOWN }, ...further];
}

/**
 * Analyses a sentence, given as its tokens: what each word is a form of by itself, which of that fits where it stands,
 * and which verbs are cut in two.
 *
 * @param tokens words, numbers and marks as they are written
 */
export function analyseWords(tokens: readonly string[], index: WordIndex): AnalysedWords {
  const alone = tokens.map((token, at) => {
    if (!WORD.test(token)) return [];
    if (!CAPITAL.test(token) || opensAt(tokens, at)) return wordReadings(token, index);
    return readingsInside(token, CAPITAL.test(tokens[at + 1] ?? ''), index);
  });
  const splitVerbs = findSplitVerbs(tokens, alone, index);
  const halves = new Map(
    splitVerbs.flatMap((split) => [[split.verb, split] as const, [split.prefix, split] as const]),
  );
  const places = placesOf(tokens, alone);
  const readings = tokens.map((token, at): readonly Reading[] => {
    const place = places[at];
    if (place === undefined || !WORD.test(token)) return [];
    const [meant, ...others] = chooseReadings(token, alone[at] ?? [], place);
    const chosen = meant === undefined ? [] : [withNumber(meant, place.agreement), ...others];
    const split = halves.get(at);
    if (split === undefined) return withFurther(token, chosen, index);
    const whole: Reading = { lemma: split.lemma, pos: 'verb', reasons: [split.form], cost: 0 };
    return split.verb === at ? [whole, ...chosen] : [prefixReading(token), whole, ...chosen];
  });
  return { readings, splitVerbs };
}
