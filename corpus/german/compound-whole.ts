import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { capitalised, factsAs } from './compound-candidate';
import {
  ablautNouns,
  derivingPrefixes,
  foreignEndings,
  greekWords,
  verbalEndings,
} from './compound-derivations.de';
import { nounHead } from './compound-last-part';
import { prefixesOf, prefixKind } from './prefixes';
import { wordSet, words } from './word-table';

const deriving = wordSet(derivingPrefixes);
const longestPrefix = Math.max(...Array.from(deriving, (prefix) => prefix.length));
const ablaut = words(ablautNouns).map((row) => row.split(':'));

/** A word of the dictionary: the rarer and the longer it is, the likelier a compound. */
const LISTED = 11;
const LISTED_LETTER = 0.3;
const A_DOUBLING = 0.3;
/** A word of no dictionary must be something. */
const UNLISTED = 13;
const UNLISTED_LETTER = 0.6;
/** The noun of a verb that is no verb with a prefix, such as staubsaugen. */
const OF_VERB = 11;
const PREFIX = 4;

/**
 * What it costs to leave a word in small letters whole: nothing for a name, a participle and the noun of a verb with a
 * prefix (Vorstellung), more for a word of the dictionary, most for a long one that is in no dictionary.
 */
export function wholeCost(lower: string, index: WordIndex): number {
  if (greekWords.test(lower)) return 0;
  const facts = index.facts(capitalised(lower)) ?? index.facts(lower);
  if (facts?.pos[0] === 'name' || isParticiple(lower, index)) return 0;
  const cost = facts
    ? LISTED + LISTED_LETTER * lower.length - A_DOUBLING * Math.log2(facts.lines)
    : UNLISTED + UNLISTED_LETTER * lower.length;
  if (foreignEndings.test(lower) && isVerb(lower.replace(foreignEndings, 'ieren'), index)) return 0;
  const verbs = verbsBehind(lower).filter((verb) => isVerb(verb, index));
  if (verbs.some((verb) => hasPrefix(verb, index))) return 0;
  return verbs.length > 0 ? Math.min(cost, OF_VERB) : cost;
}

const isVerb = (infinitive: string, index: WordIndex): boolean =>
  factsAs(index, infinitive, 'verb') !== undefined;

/** der Abwesende, Legende: what such words seem to end with is Ende or Ente. */
function isParticiple(lower: string, index: WordIndex): boolean {
  const infinitive = /^(.+n)d(?:e[rn]?)?$/u.exec(lower)?.[1];
  return infinitive !== undefined && isVerb(infinitive, index);
}

/** The verbs that a noun in small letters can be made from, whether they exist or not: vorstehen of `vorstand`. */
function verbsBehind(noun: string): string[] {
  const stem = noun.replace(verbalEndings, '');
  const others = ablaut.flatMap(([ending = '', verb = '']) =>
    noun.endsWith(ending) ? [noun.slice(0, -ending.length) + verb] : [],
  );
  return [noun, `${stem}en`, `${stem}n`, ...others];
}

/** vorstellen, but not bergsteigen, which is no be- and "rgsteigen". */
const hasPrefix = (verb: string, index: WordIndex): boolean =>
  (index.facts(verb)?.prefix ?? 0) > 0 ||
  prefixesOf(verb).some(
    (prefix) => prefixKind(prefix) !== 'word' && isVerb(verb.slice(prefix.length), index),
  );

/**
 * What it costs to read a word in small letters as a prefix and a noun (An-griff), where the rival is a cut just there
 * or a letter or two later (Ang-riff). Infinite where it is no such word.
 */
export function prefixCost(lower: string, cut: number, index: WordIndex): number {
  let cost = Number.POSITIVE_INFINITY;
  for (let end = Math.max(2, cut - 2); end <= longestPrefix && end < lower.length - 2; end++) {
    const head = deriving.has(lower.slice(0, end)) ? nounHead(lower.slice(end), index) : undefined;
    if (head) cost = Math.min(cost, PREFIX + head.cost);
  }
  return cost;
}
