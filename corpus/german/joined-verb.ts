import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { analyseVerb } from './analyse-verb';
import { helpingVerbs } from './clause-words.de';
import { isCertain } from './clauses';
import { factsAs } from './compound-candidate';
import { circumpositions, freePrefixes, oftenApart, outOf } from './free-prefixes.de';
import type { Reading } from './reading';
import type { VerbFormName } from './verb-form';
import { wordSet } from './word-table';

/** A verb whose halves have been put together. */
export interface JoinedVerb {
  readonly lemma: string;
  /** Which form of it its verb is: `past` for "schloss … an". */
  readonly form: VerbFormName;
}

const FINITE: ReadonlySet<string> = new Set<VerbFormName>([
  'present',
  'past',
  'subjunctive I',
  'subjunctive II',
  'imperative',
]);
const helping = wordSet(helpingVerbs);
const free = wordSet(freePrefixes);
const apart = wordSet(oftenApart);
const fromVon = wordSet(outOf);

const isListed =
  (prefix: string, index: WordIndex) =>
  (verb: string): boolean =>
    (factsAs(index, prefix + verb, 'verb')?.prefix ?? 0) >= prefix.length;

function listed(word: string, prefix: string, index: WordIndex): JoinedVerb | undefined {
  const base = analyseVerb(word, isListed(prefix, index)).find(
    ({ form, prefix: own }) => own === 0 && FINITE.has(form),
  );
  return base && base.infinitive !== 'sein'
    ? { lemma: prefix + base.infinitive, form: base.form }
    : undefined;
}

function unlisted(prefix: string, readings: readonly Reading[]): JoinedVerb | undefined {
  const [first] = readings;
  if (first === undefined || !isCertain(readings) || !free.has(prefix) || helping.has(first.lemma))
    return undefined;
  return { lemma: prefix + first.lemma, form: first.reasons[0] as VerbFormName };
}

/**
 * The verb that a finite verb is with a prefix behind it: one that the dictionary has or, with a prefix that says where to, any
 * ("gleitet … vorbei"). Undefined where there is none, and where the prefix belongs to a preposition between the two.
 *
 * @param word in small letters
 * @param readings of the word by itself
 * @param between the words between the two, in small letters
 */
export function joinedVerb(
  word: string,
  readings: readonly Reading[],
  prefix: string,
  between: readonly string[],
  index: WordIndex,
): JoinedVerb | undefined {
  const isPaired = between.some((other) => circumpositions[prefix]?.test(other));
  const known = listed(word, prefix, index);
  if (known === undefined) return isPaired ? undefined : unlisted(prefix, readings);
  if (prefix === 'aus' && isPaired && !fromVon.has(known.lemma)) return undefined;
  // "schnell" is an adjective before it is an order to schnellen.
  return known.form !== 'imperative' || readings[0]?.pos === 'verb' ? known : undefined;
}

/** The verb behind a prefix that is written apart from it: "zurück bekommen", "zusammen zu arbeiten". */
export function verbBehind(word: string, prefix: string, index: WordIndex): JoinedVerb | undefined {
  if (!apart.has(prefix)) return undefined;
  const [base] = analyseVerb(word, isListed(prefix, index));
  return base === undefined || FINITE.has(base.form)
    ? undefined
    : { lemma: prefix + base.infinitive, form: base.form };
}
