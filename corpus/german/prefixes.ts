import { verbPrefixes } from './prefixes.de';

/** How a prefix behaves; see the table. */
type PrefixKind = keyof typeof verbPrefixes;

/** Tells whether an infinitive is a verb that exists. */
export type IsVerb = (infinitive: string) => boolean;

const kinds: readonly PrefixKind[] = [
  'inseparable',
  'ambiguous',
  'mostlySeparable',
  'bound',
  'preposition',
  'adverb',
  'word',
];

const kindOf: ReadonlyMap<string, PrefixKind> = new Map(
  kinds.flatMap((kind) =>
    verbPrefixes[kind]
      .trim()
      .split(/\s+/u)
      .map((prefix) => [prefix, kind] as const),
  ),
);

const longest = Math.max(...Array.from(kindOf.keys(), (prefix) => prefix.length));
const inseparable = verbPrefixes.inseparable.split(' ');

/** Prefixes so common that a stem beside one of them is the stem of a verb: ausstatten has it from erstatten. */
const witnesses = [...inseparable, 'ab', 'an', 'auf', 'aus', 'ein'];

/** A verb has a vowel before its ending: beten is not be- + "ten", wachsen not wach- + "sen". */
const hasStem = (infinitive: string): boolean =>
  /[aeiouyäöü]/u.test(infinitive.replace(/(?:e[lr]n|en|n)$/u, ''));

/** The kind of a prefix in small letters, undefined where it is none: `an` is `preposition`, `ver` is `inseparable`. */
export const prefixKind = (prefix: string): PrefixKind | undefined => kindOf.get(prefix);

/** The prefixes that a word begins with and that leave something with a vowel before a verb's ending, the longest first. */
export function prefixesOf(infinitive: string): string[] {
  const found: string[] = [];
  for (let end = Math.min(longest, infinitive.length - 3); end >= 2; end--) {
    const prefix = infinitive.slice(0, end);
    if (kindOf.has(prefix) && hasStem(infinitive.slice(end))) found.push(prefix);
  }
  return found;
}

/**
 * The prefix at which a verb is cut, undefined where it is never cut: `an` of anschließen, none of verstehen. The
 * rest must be a verb (or be known from other prefixes). Where a prefix goes both ways, the commoner way is taken; a dictionary knows better.
 *
 * @param infinitive in small letters
 */
export function separablePrefixOf(infinitive: string, isVerb: IsVerb): string | undefined {
  for (const prefix of prefixesOf(infinitive)) {
    const kind = kindOf.get(prefix);
    if (kind === 'inseparable' || kind === 'ambiguous') continue;
    const rest = infinitive.slice(prefix.length);
    if (isVerb(rest) || witnesses.some((other) => other !== prefix && isVerb(other + rest))) return prefix;
  }
  return undefined;
}
