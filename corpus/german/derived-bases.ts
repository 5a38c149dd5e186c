import type { PartOfSpeech } from '@/corpus/articles/article';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings, withoutUmlaut } from './adjective-readings';
import { capitalised, factsAs } from './compound-candidate';
import { greekWords } from './compound-derivations.de';
import { firstPart } from './compound-first-part';
import { firstParts } from './compound-parts.de';
import {
  adjectiveDerivations,
  counted,
  type Derivation,
  linkedEndings,
  nounDerivations,
  openPrefixes,
  placeDerivations,
  tens,
} from './derivations.de';
import { knownVerbs } from './known-verbs';
import type { Reading } from './reading';
import { words } from './word-table';

/** A reading that has its cost from where all of a word come together. */
export type Base = Omit<Reading, 'cost'>;

/** Less is found before any ending, and behind any prefix. */
const SHORTEST = 4;
/** Names of this length and less look as if they had a prefix: Ursula. */
const SHORTEST_PREFIXED = 8;
const measures = words(counted).map((row) => row.split(':'));
const prefixes = words(`${openPrefixes} ${firstParts.combining} ${firstParts.adjective}`).map((row) =>
  row.replace(/:.*$/u, ''),
);
const DECADE = /^(?:\d\d)?(\d0)er$/u;
const TENS = /^(.+(?:zig|ßig))er$/u;

const derived = (lemma: string, pos: PartOfSpeech): Base => ({ lemma, pos, reasons: ['derived'] });

/** "Messenisch" is made of no Messen. */
const isInfinitive = (lemma: string, index: WordIndex): boolean =>
  lemma !== lemma.toLowerCase() && factsAs(index, lemma.toLowerCase(), 'verb') !== undefined;

function byEnding(word: string, { ending, instead, base }: Derivation, index: WordIndex): Base[] {
  if (!ending.test(word)) return [];
  const stem = word.toLowerCase().replace(ending, '');
  if (stem.length < SHORTEST - 1) return [];
  const isCapital = base === 'noun' || base === 'name';
  const found = [stem, withoutUmlaut(stem)]
    .flatMap((one) => instead.map((end) => one + end))
    .map((lemma) => (isCapital ? capitalised(lemma) : lemma))
    .find((lemma) => factsAs(index, lemma, base) !== undefined && !isInfinitive(lemma, index));
  return found === undefined ? [] : [derived(found, base)];
}

/** "instinktlos" of Instinkt. */
function linked(word: string, index: WordIndex): Base[] {
  const stem = word.replace(linkedEndings, '');
  const part = stem === word ? undefined : firstPart(stem, index);
  return part?.pos === 'noun' && index.facts(part.lemma) ? [derived(part.lemma, 'noun')] : [];
}

/** "wärmstens" of warm. */
const ofSuperlative = (word: string, index: WordIndex): Base[] =>
  word.endsWith('stens')
    ? adjectiveReadings(word.replace(/ns$/u, ''), index).filter(({ reasons }) =>
        reasons.includes('superlative'),
      )
    : [];

/** "Zeitungs", as it stands before a hyphen: any other noun could be a genitive. */
function beforeHyphen(word: string, index: WordIndex): Base[] {
  const lemma = word.slice(0, -1);
  const isFeminine =
    word.endsWith('s') && lemma.length > SHORTEST && factsAs(index, lemma, 'noun')?.genders[0] === 'f';
  return isFeminine ? [{ lemma, pos: 'noun', gender: 'f', reasons: ['compound'] }] : [];
}

/** "25jährig" of Jahr, "70er" and "siebziger" of siebzig. */
function ofNumber(word: string): Base[] {
  const [, counts] = measures.find(([ending = '']) => word.endsWith(ending)) ?? [];
  if (counts !== undefined) return [derived(counts, 'noun')];
  const number = tens[DECADE.exec(word)?.[1] ?? ''] ?? TENS.exec(word.toLowerCase())?.[1];
  return number === undefined ? [] : [derived(number, 'numeral')];
}

/** "multiethnisch" of ethnisch, "Ururenkel" of Urenkel, "unversprochen" of versprechen; not "Telegraph" of Graph. */
function behindPrefix(word: string, index: WordIndex): Base[] {
  const lower = word.toLowerCase();
  if (word.length < SHORTEST_PREFIXED || greekWords.test(lower)) return [];
  const pos = word === lower ? 'adjective' : 'noun';
  return prefixes.flatMap((prefix): Base[] => {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + SHORTEST) return [];
    const rest = lower.slice(prefix.length);
    const lemma = pos === 'noun' ? capitalised(rest) : rest;
    if (factsAs(index, lemma, pos)) return [{ lemma, pos, reasons: ['prefix'] }];
    const participle = pos === 'noun' ? undefined : participleOf(rest, index);
    return participle ? [{ ...participle, reasons: [...participle.reasons, 'prefix'] }] : [];
  });
}

function participleOf(word: string, index: WordIndex): Base | undefined {
  const found = knownVerbs(word, index).find(({ form }) => form.endsWith('participle'));
  return found && { lemma: found.infinitive, pos: 'verb', reasons: [found.form] };
}

/**
 * The words of the dictionary that a word is made of, the likeliest first: Kalifornien of kalifornisch, Mensch of
 * Menschheit, Dublin of Dubliner.
 *
 * @param word without its ending
 */
export function derivedBases(word: string, index: WordIndex): Base[] {
  const isSmall = word === word.toLowerCase();
  const rules = [...placeDerivations, ...(isSmall ? adjectiveDerivations : nounDerivations)];
  return [
    ...ofNumber(word),
    ...rules.flatMap((rule) => byEnding(word, rule, index)),
    ...(isSmall ? [...linked(word, index), ...ofSuperlative(word, index)] : beforeHyphen(word, index)),
    ...behindPrefix(word, index),
  ].filter(({ lemma }) => index.facts(lemma) !== undefined);
}
