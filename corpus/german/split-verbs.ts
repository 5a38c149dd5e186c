import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { isCertain } from './clauses';
import { wordsOfTheirOwn } from './free-prefixes.de';
import { type JoinedVerb, joinedVerb, verbBehind } from './joined-verb';
import { opensAt } from './opening';
import { closesClause, type PlaceWords } from './prefix-places';
import { prefixKind } from './prefixes';
import type { Reading } from './reading';
import { wordSet } from './word-table';

/** A verb whose prefix stands apart: "schließt … an". */
export interface SplitVerb extends JoinedVerb {
  /** Which tokens of the sentence the two halves are. */
  readonly verb: number;
  readonly prefix: number;
}

const CAPITAL = /^\p{Lu}/u;
/** A verb before one of these ends its clause, so that no prefix follows. */
const CLOSED = /^[,;:.!?…)]/u;
/** No clause reaches across these. */
const STOP = /^(?:[;:.!?…–—]|--+)$/u;
const own = wordSet(wordsOfTheirOwn);

const isPrefix = (word: string): boolean => {
  const kind = prefixKind(word);
  return kind !== undefined && kind !== 'inseparable' && !own.has(word);
};

const isClosed = (readings: readonly Reading[]): boolean =>
  readings[0]?.reasons[0] === 'closed class' && readings[0].pos !== 'verb';

/**
 * Finds the verbs that are cut in two: from each word that can be a prefix and closes its clause, the nearest finite
 * verb to its left which the dictionary has with that prefix, or which can have any; and prefixes that stand directly
 * before their verb.
 *
 * @param tokens of a sentence, marks included; a capital inside it is a noun's
 * @param readings of each token by itself, the likeliest first
 */
export function findSplitVerbs(
  tokens: readonly string[],
  readings: readonly (readonly Reading[])[],
  index: WordIndex,
): SplitVerb[] {
  const words = tokens.map((token, at) =>
    CAPITAL.test(token) && !opensAt(tokens, at) ? '' : token.toLowerCase(),
  );
  const read = (at: number): readonly Reading[] => readings[at] ?? [];
  const place: PlaceWords = {
    isPreposition: (at) => read(at)[0]?.pos === 'preposition',
    isInfinitive: (at) => read(at).some(({ reasons }) => reasons[0] === 'infinitive'),
    isNumeral: (at) => read(at)[0]?.pos === 'numeral',
  };
  const taken = new Set<number>();

  /** "sehen wollten": what stands before a finite verb is none itself. */
  const canBeFinite = (verb: number, prefix: number): boolean =>
    words[verb] !== '' &&
    !taken.has(verb) &&
    !isClosed(read(verb)) &&
    !isCertain(read(verb + 1)) &&
    (verb === prefix - 1 || !CLOSED.test(tokens[verb + 1] ?? ''));

  const before = (prefix: number): SplitVerb | undefined => {
    for (let verb = prefix - 1; verb >= 0 && !STOP.test(tokens[verb] ?? ''); verb--) {
      if (!canBeFinite(verb, prefix)) continue;
      const between = words.slice(verb + 1, prefix);
      const joined = joinedVerb(words[verb] ?? '', read(verb), words[prefix] ?? '', between, index);
      if (joined) return { verb, prefix, ...joined };
    }
    return undefined;
  };

  const behind = (prefix: number): SplitVerb | undefined => {
    const verb = words[prefix + 1] === 'zu' ? prefix + 2 : prefix + 1;
    const joined = verbBehind(words[verb] ?? '', words[prefix] ?? '', index);
    return joined && { verb, prefix, ...joined };
  };

  return words.flatMap((word, prefix) => {
    if (!isPrefix(word)) return [];
    const found = (closesClause(tokens, prefix, place) ? before(prefix) : undefined) ?? behind(prefix);
    if (found) taken.add(found.verb);
    return found ? [found] : [];
  });
}
