import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { analyseVerb } from './analyse-verb';
import { helpingVerbs } from './clause-words.de';
import { isCertain } from './clauses';
import { factsAs } from './compound-candidate';
import { freePrefixes, oftenApart, wordsOfTheirOwn } from './free-prefixes.de';
import { opensAt } from './opening';
import { closesClause, type PlaceWords } from './prefix-places';
import { prefixKind } from './prefixes';
import type { Reading } from './reading';
import type { VerbFormName } from './verb-form';
import { wordSet } from './word-table';

/** A verb whose prefix stands apart: "schließt … an". */
export interface SplitVerb {
  /** Which tokens of the sentence the two halves are. */
  readonly verb: number;
  readonly prefix: number;
  readonly lemma: string;
  /** Which form of it the verb is: `past` for "schloss … an". */
  readonly form: VerbFormName;
}

type Joined = Pick<SplitVerb, 'lemma' | 'form'>;

const CAPITAL = /^\p{Lu}/u;
const FINITE = new Set(['present', 'past', 'subjunctive I', 'subjunctive II', 'imperative']);
/** A verb before one of these ends its clause, so that no prefix follows. */
const CLOSED = /^[,;:.!?…)]/u;
/** No clause reaches across these. */
const STOP = /^(?:[;:.!?…–—]|--+)$/u;
const helping = wordSet(helpingVerbs);
const free = wordSet(freePrefixes);
const own = wordSet(wordsOfTheirOwn);
const apart = wordSet(oftenApart);

const isListed = (prefix: string, index: WordIndex) => {
  return (verb: string): boolean => (factsAs(index, prefix + verb, 'verb')?.prefix ?? 0) >= prefix.length;
};

/** The verb that dictionary has with that prefix. */
function listed(word: string, prefix: string, index: WordIndex): Joined | undefined {
  const base = analyseVerb(word, isListed(prefix, index)).find(
    ({ form, prefix: own }) => own === 0 && FINITE.has(form),
  );
  return base && base.infinitive !== 'sein'
    ? { lemma: prefix + base.infinitive, form: base.form }
    : undefined;
}

/** "von Anfang an", "zum Ende hin": what stands between such a preposition and such a word belongs to both. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  an: /^vo[nm]$/u,
  ab: /^vo[nm]$/u,
  aus: /^vo[nm]$/u,
  auf: /^vo[nm]$/u,
  her: /^vo[nm]$/u,
  hin: /^(?:zu[mr]?|nach|bis)$/u,
};

/** A verb that no dictionary has: any with a prefix that says where to, "gleitet … vorbei". */
function unlisted(
  prefix: string,
  readings: readonly Reading[],
  between: readonly string[],
): Joined | undefined {
  const [first] = readings;
  if (first === undefined || !isCertain(readings) || !free.has(prefix) || helping.has(first.lemma))
    return undefined;
  if (between.some((word) => PAIRS[prefix]?.test(word))) return undefined;
  return { lemma: prefix + first.lemma, form: first.reasons[0] as VerbFormName };
}

/** "zurück bekommen", "zusammen zu arbeiten": the prefix stands before its verb, though apart. */
function apartFrom(words: readonly string[], prefix: number, index: WordIndex): SplitVerb | undefined {
  const first = words[prefix] ?? '';
  if (!apart.has(first)) return undefined;
  const verb = words[prefix + 1] === 'zu' ? prefix + 2 : prefix + 1;
  const [base] = analyseVerb(words[verb] ?? '', isListed(first, index));
  if (base === undefined || FINITE.has(base.form)) return undefined;
  return { verb, prefix, lemma: first + base.infinitive, form: base.form };
}

const isClosed = (readings: readonly Reading[]): boolean =>
  readings[0]?.reasons[0] === 'closed class' && readings[0].pos !== 'verb';

/** "schnell" is an adjective before it is an order to schnellen. */
const isMeant = ({ form }: Joined, readings: readonly Reading[]): boolean =>
  form !== 'imperative' || readings[0]?.pos === 'verb';

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
  const at = (place: number): readonly Reading[] => readings[place] ?? [];
  const place: PlaceWords = {
    isPreposition: (token) => at(token)[0]?.pos === 'preposition',
    isInfinitive: (token) => at(token).some(({ reasons }) => reasons[0] === 'infinitive'),
    isNumeral: (token) => at(token)[0]?.pos === 'numeral',
  };
  const taken = new Set<number>();
  const search = (prefix: string, from: number): SplitVerb | undefined => {
    for (let verb = from - 1; verb >= 0 && !STOP.test(tokens[verb] ?? ''); verb--) {
      const word = words[verb] ?? '';
      const ends = verb < from - 1 && CLOSED.test(tokens[verb + 1] ?? '');
      // "sehen wollten": what stands before a finite verb is none itself.
      const isInfinite = isCertain(at(verb + 1));
      if (word === '' || ends || isInfinite || taken.has(verb) || isClosed(at(verb))) continue;
      const joined = listed(word, prefix, index) ?? unlisted(prefix, at(verb), words.slice(verb + 1, from));
      if (joined && isMeant(joined, at(verb))) return { verb, prefix: from, ...joined };
    }
    return undefined;
  };
  return words.flatMap((prefix, token) => {
    const kind = prefixKind(prefix);
    if (kind === undefined || kind === 'inseparable' || own.has(prefix)) return [];
    const closing = closesClause(tokens, token, place) ? search(prefix, token) : undefined;
    const found = closing ?? apartFrom(words, token, index);
    if (found === undefined) return [];
    taken.add(found.verb);
    return [found];
  });
}
