import type { SplitVerb } from '@/corpus/german/split-verbs';
import type { Rendering } from '@/corpus/lexicon/lexicon';
import { functionPartners } from './function-words';
import type { Place } from './unit-moves';
import { comparedSpelling, tokenKind, type WordKind } from './word-kind';
import type { WordMeanings } from './word-meanings';

/** What is linked on the German side: a token, both halves of a split verb together, or one part of a compound. */
export interface GermanUnit {
  readonly kind: WordKind;
  /** Which tokens it stands for; the parts of a compound all have the same one. */
  readonly tokens: readonly number[];
  readonly spellings: readonly string[];
  readonly renderings: readonly Rendering[];
  readonly verb: boolean;
  /** One part of a compound. */
  readonly part: boolean;
}

/** The units of a German text in order. A compound's parts are units of their own, so that each finds its own English word. */
export function germanUnits(
  tokens: readonly string[],
  splitVerbs: readonly SplitVerb[],
  meanings: WordMeanings,
): GermanUnit[] {
  const cut = new Map(splitVerbs.map((split) => [split.verb, split]));
  const prefixes = new Set(splitVerbs.map(({ prefix }) => prefix));
  return tokens.flatMap((token, at) => {
    const split = cut.get(at);
    if (split !== undefined) return [splitUnit(split, meanings)];
    return prefixes.has(at) ? [] : tokenUnits(token, at, meanings);
  });
}

const splitUnit = ({ verb, prefix, lemma }: SplitVerb, meanings: WordMeanings): GermanUnit => ({
  kind: 'content',
  tokens: [verb, prefix],
  spellings: [lemma],
  renderings: meanings(lemma).whole,
  verb: true,
  part: false,
});

function tokenUnits(token: string, at: number, meanings: WordMeanings): GermanUnit[] {
  const unit = {
    tokens: [at],
    spellings: [comparedSpelling(token)],
    renderings: [],
    verb: false,
    part: false,
  };
  const kind = tokenKind(token);
  if (kind !== 'word') return [{ ...unit, kind }];
  // Their glosses in the dictionary are few, and mostly those of set phrases.
  if (functionPartners(token) !== undefined) return [{ ...unit, kind: 'function' }];
  const { whole, parts, verb } = meanings(token);
  if (parts.length === 0) return [{ ...unit, kind: 'content', renderings: whole, verb }];
  return parts.map(({ lemma, renderings }) => ({
    ...unit,
    kind: 'content',
    spellings: [...unit.spellings, lemma],
    renderings: [...whole, ...renderings],
    part: true,
  }));
}

/** Where the units stand, in their own order. The prefix of a split verb stands between the units around it. */
export const placesOf = (units: readonly GermanUnit[]): Place[] =>
  units.map(({ kind, tokens: [, prefix] }, unit) => {
    if (prefix === undefined) return { kind, at: [unit] };
    const behind = units.findIndex(({ tokens: [token = 0] }) => token > prefix);
    return { kind, at: [unit, (behind < 0 ? units.length : behind) - 0.5] };
  });
