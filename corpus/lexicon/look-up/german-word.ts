import type { Analysis } from '@/corpus/german/analysis';
import type { CompoundPart } from '@/corpus/german/compound-part';
import { type PrincipalForms, principalForms } from '@/corpus/german/principal-forms';
import type { Reading } from '@/corpus/german/reading';
import { fail, type Result, succeed } from '@/corpus/result';
import type { Span } from '@/corpus/text/span';
import type { Entry } from '../entry';
import { type EntryInContext, glossesInContext } from '../gloss-in-context';
import type { Lexicon, LexiconFailure } from '../lexicon';
import { isReflexive } from './reflexive';
import type { SentenceAnalyser } from './sentence-analyser';

/** A reading of the word with what the dictionary says of it; what the English of the bead says comes first. */
export interface Sense {
  readonly reading: Reading;
  /** Of a verb, whether it stands with "sich" here. */
  readonly reflexive: boolean;
  /** Of a verb that is cut: `an` of anschließen. */
  readonly prefix?: string;
  /** Of a verb, the forms by which it is learnt. */
  readonly forms?: PrincipalForms;
  /** Of a noun, without its article. */
  readonly plural?: string;
  readonly entries: readonly EntryInContext[];
}

/** A part of a compound with its own entries. */
export interface KnownPart {
  readonly part: CompoundPart;
  readonly entries: readonly EntryInContext[];
}

/** Where a German word stands. */
export interface WordPlace {
  /** The text of the whole sentence; all spans given refer to it. */
  readonly sentence: string;
  /** Of the word in the sentence, its ends included. */
  readonly offset: number;
  /** The English of the bead; empty where there is none. */
  readonly english: string;
}

/** What is known of a German word where it stands. */
export interface GermanWord {
  readonly analysis: Analysis;
  /** Where it stands; of a split verb, both ends in the order of the text. */
  readonly spans: readonly Span[];
  /** What it can be, the sense meant here first; empty where nothing is known of it. */
  readonly senses: readonly Sense[];
  /** Of a compound; empty for any other word. */
  readonly parts: readonly KnownPart[];
}

/** More readings than these help nobody. */
const MOST_SENSES = 3;

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

/** The index of the word at an offset, -1 for none; of a split verb that of the verb, whichever half it is. */
function indexAt(words: readonly Analysis[], offset: number): number {
  const verb = words.findIndex(({ rest }) => rest !== undefined && holds(rest, offset));
  return verb >= 0 ? verb : words.findIndex(({ span }) => holds(span, offset));
}

/** Of a noun its own gender, of any word its own part of speech, where the dictionary keeps them apart. */
function entriesFor(reading: Reading, entries: readonly Entry[]): readonly Entry[] {
  const alike = entries.filter(({ pos }) => pos === reading.pos);
  const same = alike.filter(({ gender }) => gender === reading.gender);
  if (same.length > 0) return same;
  return alike.length > 0 ? alike : entries;
}

/** A noun of two genders is two words, der See and die See: the one that the reading says first. */
function withEachGender(reading: Reading, { index }: Lexicon): readonly Reading[] {
  if (reading.pos !== 'noun' || reading.gender === undefined) return [reading];
  const genders = index.facts(reading.lemma)?.genders ?? [];
  const others = genders.filter((gender) => gender !== reading.gender);
  return [reading, ...others.map((gender) => ({ ...reading, gender }))];
}

const sameWord = (a: Reading, b: Reading): boolean =>
  a.lemma === b.lemma && a.pos === b.pos && a.gender === b.gender;

/** What a verb is besides: with "sich", where it is cut, and its principal forms. */
function verbFacts(
  { pos, lemma }: Reading,
  words: readonly Analysis[],
  at: number,
  { index }: Lexicon,
): Pick<Sense, 'reflexive' | 'prefix' | 'forms'> {
  const facts = pos === 'verb' ? index.facts(lemma) : undefined;
  if (facts === undefined) return { reflexive: false };
  const reflexive = isReflexive(words, at, facts);
  const forms = principalForms(lemma, facts.prefix);
  return { reflexive, forms, ...(facts.prefix > 0 && { prefix: lemma.slice(0, facts.prefix) }) };
}

async function sensesOf(
  words: readonly Analysis[],
  at: number,
  english: string,
  lexicon: Lexicon,
): Promise<Result<Sense[], LexiconFailure>> {
  const candidates = words[at]?.candidates ?? [];
  const readings = candidates
    .flatMap((reading) => withEachGender(reading, lexicon))
    .filter((reading, place, all) => all.findIndex((other) => sameWord(other, reading)) === place)
    .slice(0, MOST_SENSES);
  const senses: Sense[] = [];
  const told = new Set<Entry>();
  const byLemma = new Map<string, readonly Entry[]>();
  for (const reading of readings) {
    const known = byLemma.get(reading.lemma);
    const found = known ? succeed(known) : await lexicon.entries(reading.lemma);
    if (!found.ok) return found;
    byLemma.set(reading.lemma, found.value);
    const own = entriesFor(reading, found.value);
    // Where the dictionary does not keep two readings apart, the first has it all.
    const isNew = own.some((entry) => !told.has(entry));
    if (senses.length > 0 && !isNew) continue;
    for (const entry of own) told.add(entry);
    const plural = own.find((entry) => entry.plural !== undefined)?.plural;
    senses.push({
      reading,
      ...verbFacts(reading, words, at, lexicon),
      ...(plural === undefined ? {} : { plural }),
      entries: glossesInContext(own, english),
    });
  }
  return succeed(senses);
}

async function knownParts(
  { parts }: Analysis,
  english: string,
  { entries }: Lexicon,
): Promise<Result<KnownPart[], LexiconFailure>> {
  const known: KnownPart[] = [];
  for (const part of parts) {
    const found = await entries(part.lemma);
    if (!found.ok) return found;
    const own = found.value.filter(({ pos }) => pos === part.pos);
    known.push({ part, entries: glossesInContext(own, english) });
  }
  return succeed(known);
}

/**
 * Looks a German word up where it stands.
 *
 * @param analyse as of `sentenceAnalyser`
 * @returns the failure `no-word` where no word stands there
 */
export async function germanWord(
  { sentence, offset, english }: WordPlace,
  lexicon: Lexicon,
  analyse: SentenceAnalyser,
): Promise<Result<GermanWord, LexiconFailure | { readonly kind: 'no-word' }>> {
  const words = analyse(sentence);
  const at = indexAt(words, offset);
  const analysis = words[at];
  if (analysis === undefined) return fail({ kind: 'no-word' });
  const senses = await sensesOf(words, at, english, lexicon);
  if (!senses.ok) return senses;
  const parts = await knownParts(analysis, english, lexicon);
  if (!parts.ok) return parts;
  const { span, rest } = analysis;
  const spans = rest === undefined ? [span] : [span, rest].sort((a, b) => a.start - b.start);
  return succeed({ analysis, spans, senses: senses.value, parts: parts.value });
}
