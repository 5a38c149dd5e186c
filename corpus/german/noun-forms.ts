import type { WordFacts, WordIndex } from '@/corpus/lexicon/lexicon';
import { withoutUmlaut } from './adjective-readings';
import { factsAs } from './compound-candidate';
import { baseOf } from './compound-inflection';
import { formEnding, nounEndings, samePlural } from './noun-endings.de';
import type { Reading } from './reading';

const LISTED_PLURAL = -0.2;
const RARER_SINGULAR = 0.2;
const INFLECTED = 0.4;
/** Of two singulars the one that the plural begins with is likelier: Gläubige of "Gläubigen", not Gläubiger. */
const CHANGED = 0.05;
const BY_RULE = 0.7;
/** A noun that is listed in the plural alone, "Räumlichkeiten", though its singular is no rarer. */
const PLURAL_TOO = 1.2;
const RARER = 2;

type Noun = Pick<Reading, 'lemma' | 'pos' | 'gender'>;

function nounOf(lemma: string, index: WordIndex): Noun {
  const gender = index.facts(lemma)?.genders[0];
  return { lemma, pos: 'noun', ...(gender === undefined ? {} : { gender }) };
}

const plain = (word: string): string => withoutUmlaut(word.toLowerCase());

/** The dictionary pairs words that are none of each other, too: Dienstmädchen and Diener, Vorsitzende and Vorsitzer. */
function sharesStem(form: string, lemma: string): boolean {
  const [one, other] = [plain(form), plain(lemma)];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return other.length - same <= 2 && formEnding.test(one.slice(same));
}

const isInfinitive = (word: string, own: WordFacts, index: WordIndex): boolean =>
  own.genders[0] === 'n' && word.endsWith('n') && factsAs(index, word.toLowerCase(), 'verb') !== undefined;

/** What the dictionary lists the word as: a lemma, a plural, or both, as Wächter is. */
function listed(word: string, own: WordFacts | undefined, index: WordIndex): Reading[] {
  const plurals = index.forms(word).filter(({ kind }) => kind === 'plural');
  const others = plurals.filter(({ lemma }) => lemma !== word && sharesStem(word, lemma));
  const ofOthers = others.map(({ lemma }): Reading => {
    const noun = nounOf(lemma, index);
    const cost = pluralCost(word, own, lemma, index) + (word.startsWith(lemma) ? 0 : CHANGED);
    return { ...noun, number: 'plural', reasons: ['plural'], cost };
  });
  if (own === undefined) return ofOthers;
  const isPluralToo =
    own.genders.length > 0 &&
    (plurals.length > others.length || (own.genders[0] !== 'f' && samePlural.test(word)));
  const number = own.genders.length === 0 ? 'plural' : 'singular';
  const itself: Reading = { ...nounOf(word, index), reasons: ['listed'], cost: 0 };
  return [...ofOthers, isPluralToo ? itself : { ...itself, number }];
}

/**
 * Kasten is no plural of Kaste: a noun with a gender that stands in more lines than the other is its own lemma. The
 * infinitives that are nouns (das Pflanzen) must stand in far more, for the dictionary has them all.
 */
function pluralCost(word: string, own: WordFacts | undefined, singular: string, index: WordIndex): number {
  if (own === undefined || own.genders.length === 0) return LISTED_PLURAL;
  const lines = index.facts(singular)?.lines ?? 0;
  return (isInfinitive(word, own, index) ? own.lines > RARER * lines : own.lines >= lines)
    ? RARER_SINGULAR
    : LISTED_PLURAL;
}

/** The dative of a noun that is plural only: Fachleuten. */
function dativeOfPlural(word: string, index: WordIndex): Reading[] {
  const lemma = word.slice(0, -1);
  if (!word.endsWith('n') || factsAs(index, lemma, 'noun')?.genders.length !== 0) return [];
  return [{ lemma, pos: 'noun', number: 'plural', reasons: ['dative plural'], cost: INFLECTED }];
}

function inflected(word: string, own: WordFacts | undefined, index: WordIndex): Reading[] {
  if (!/[ns]$/u.test(word)) return [];
  const base = baseOf(word, own, index);
  if (base === undefined) return own === undefined ? dativeOfPlural(word, index) : [];
  if (base.lemma === word || !sharesStem(word, base.lemma)) return [];
  const genitive = /s$/u.test(word) && !/s$/u.test(base.lemma);
  const number = genitive ? 'singular' : 'plural';
  const reason = genitive ? 'genitive' : 'dative plural';
  const cost = own !== undefined && isInfinitive(word, own, index) ? LISTED_PLURAL : INFLECTED;
  return [{ ...nounOf(base.lemma, index), number, reasons: [reason], cost }];
}

const PLURALS = ['s', 'e', 'en', 'n', 'er', 'nen'];

/** A noun whose plural is listed has no other: Poole is none of Pool, whose plural is Pools. */
function hasOtherPlural(lemma: string, form: string, index: WordIndex): boolean {
  return PLURALS.some(
    (ending) => lemma + ending !== form && index.forms(lemma + ending).some((other) => other.lemma === lemma),
  );
}

function ruled(word: string, index: WordIndex): Reading[] {
  return nounEndings.flatMap(([ending, genders, number, reason]) => {
    const bare = word.replace(ending, '');
    if (bare === word || bare.length < 3) return [];
    const changed = withoutUmlaut(bare);
    return [...new Set([bare, changed])].flatMap((lemma): Reading[] => {
      const gender = factsAs(index, lemma, 'noun')?.genders[0];
      if (gender === undefined || !genders.includes(gender)) return [];
      if (reason === 'plural' && hasOtherPlural(lemma, word, index)) return [];
      const reading: Reading = { lemma, pos: 'noun', gender, reasons: [reason], cost: BY_RULE };
      return [number === undefined ? reading : { ...reading, number }];
    });
  });
}

/** What a word is of the nouns of the dictionary: itself, a form that is listed, or one by the rules. */
function known(word: string, own: WordFacts | undefined, index: WordIndex): Reading[] {
  const asListed = listed(word, own, index);
  const isPlural = asListed.some(({ reasons }) => reasons[0] === 'plural');
  const others = [...(isPlural ? [] : inflected(word, own, index)), ...(isPlural ? [] : ruled(word, index))];
  return [...asListed, ...others];
}

/** Dearer, where a singular is known that is hardly rarer. */
function withoutSingular(readings: readonly Reading[], own: WordFacts, index: WordIndex): Reading[] {
  const hasSingular = readings.some(({ lemma, number, reasons }) => {
    if (reasons[0] === 'listed' || number === 'singular') return false;
    const facts = index.facts(lemma);
    return facts === undefined || facts.lines * RARER >= own.lines;
  });
  if (!hasSingular) return [...readings];
  return readings.map((one) => (one.reasons[0] === 'listed' ? { ...one, cost: one.cost + PLURAL_TOO } : one));
}

/**
 * The readings of a word as a noun of the dictionary, in any case and number.
 *
 * @param word with its capital
 * @param further other readings; a noun that is listed in the plural alone is meant only where none of all is its singular
 */
export function nounForms(word: string, index: WordIndex, further: readonly Reading[] = []): Reading[] {
  const own = factsAs(index, word, 'noun');
  const readings = [...known(word, own, index), ...further];
  return own?.genders.length === 0 ? withoutSingular(readings, own, index) : readings;
}
