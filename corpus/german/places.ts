import type { PartOfSpeech } from '@/corpus/articles/article';
import { agreementAt, agrees } from './agreement';
import { type Auxiliary, degreeWords, subjects } from './clause-words.de';
import { type Clause, clausesOf } from './clauses';
import { opensAt } from './opening';
import type { Place } from './place';
import type { Reading } from './reading';
import { wordSet } from './word-table';

type Readings = readonly (readonly Reading[])[];

const CAPITAL = /^\p{Lu}/u;
/** So many small words may stand between an adjective and its noun: "der neue, erst gestern vorgestellte Plan". */
const FURTHER = 3;
/** So many clauses back the auxiliary may stand that several participles share. */
const SHARED = 3;
const title = /^(?:Herrn?|Frau|Familie|Firma|Dr|Prof)$/u;
const subject = wordSet(subjects);
const degree = wordSet(degreeWords);

const isInflected = (readings: readonly Reading[] | undefined): boolean =>
  readings?.some(({ reasons }) => reasons[0] === 'adjective ending') ?? false;

function beforeNoun(tokens: readonly string[], at: number, readings: Readings): boolean {
  for (let next = at + 1; next <= at + FURTHER; next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (CAPITAL.test(token)) return true;
    if (!isInflected(readings[next]) && token !== ',' && token !== 'und') return false;
  }
  return false;
}

/**
 * Behind "die", "mit" or "neue": what follows is an adjective, but not the verb at the end of a relative clause.
 *
 * @param ends nothing of the clause follows
 */
function attributive(tokens: readonly string[], at: number, readings: Readings, ends: boolean): boolean {
  const [before] = readings[at - 1] ?? [];
  const joined = tokens[at - 1] === ',' || tokens[at - 1] === 'und';
  if (joined) return isInflected(readings[at - 2]) && !(readings[at - 2]?.[0]?.pos === 'verb');
  if (before === undefined) return false;
  if (before.pos === 'determiner') return !ends || tokens[at - 2] !== ',' || before.lemma !== 'der';
  return before.pos === 'preposition' || before.reasons[0] === 'adjective ending';
}

/** A clause without a finite verb shares the auxiliary of the one before it: "wurde zerstört und später abgerissen". */
function auxiliariesOf(clauses: readonly Clause[], at: number): readonly Auxiliary[] {
  let clause = clauses[at];
  const own = clause?.start ?? 0;
  for (let back = 0; clause !== undefined && back < SHARED; back++) {
    if (clause.auxiliaries.length > 0) return clause.auxiliaries;
    if (clause.finite.some((finite) => finite !== at)) return [];
    if (own === at && clause.end > at + 2) return [];
    clause = clauses[clause.start - 1];
  }
  return [];
}

function closes(
  clause: Clause | undefined,
  at: number,
  readings: Readings,
  tokens: readonly string[],
): boolean {
  if (clause === undefined) return true;
  for (let next = at + 1; next < clause.end; next++) {
    const isWord = /\p{L}/u.test(tokens[next] ?? '');
    if (isWord && readings[next]?.[0]?.pos !== 'verb') return false;
  }
  return true;
}

const OTHERS: ReadonlySet<PartOfSpeech> = new Set(['pronoun', 'preposition', 'conjunction']);

/** Whether a token can begin no noun's group, being a mark, a pronoun, a preposition or a conjunction. */
const beginsNothing = (reading: Reading | undefined, token: string | undefined): boolean =>
  token === undefined || !/[\p{L}\p{N}]/u.test(token) || (reading !== undefined && OTHERS.has(reading.pos));

/** Where a name may be a genitive: behind a noun, or before one, alone or with its adjective. */
function genitivePlace(
  tokens: readonly string[],
  at: number,
  readings: Readings,
  isNoun: (at: number) => boolean,
  agreesWith: (noun: number) => boolean,
): boolean {
  if (isNoun(at - 1)) return !CAPITAL.test(tokens[at + 1] ?? '') && !title.test(tokens[at - 1] ?? '');
  const isDetermined = readings[at - 1]?.[0]?.pos === 'determiner' || isInflected(readings[at - 1]);
  const noun = [at + 1, ...(isInflected(readings[at + 1]) ? [at + 2] : [])].find(isNoun);
  return noun !== undefined && !(isDetermined && agreesWith(noun));
}

/** What the sentence tells of each of its words. @param readings of each token by itself */
export function placesOf(tokens: readonly string[], readings: Readings): Place[] {
  const opens = tokens.map((_, at) => opensAt(tokens, at));
  const small = readings.map((all, at) => (CAPITAL.test(tokens[at] ?? '') && !opens[at] ? [] : all));
  const clauses = clausesOf(tokens, small);
  const isNoun = (at: number): boolean =>
    CAPITAL.test(tokens[at] ?? '') && (readings[at]?.some(({ pos }) => pos === 'noun') ?? false);
  const isUnknown = (at: number): boolean =>
    CAPITAL.test(tokens[at] ?? '') && !opens[at] && readings[at]?.length === 0;
  const agreesWith = (noun: number): boolean => {
    const agreement = agreementAt(tokens, noun);
    return (
      agreement === undefined ||
      (readings[noun]?.some((one) => one.pos === 'noun' && agrees(one, agreement)) ?? false)
    );
  };
  return tokens.map((_, at) => {
    const clause = clauses[at];
    const ends = closes(clause, at, small, tokens);
    const taken = clause?.finite.some((finite) => finite !== at) ?? false;
    return {
      opens: opens[at] ?? false,
      beforeNoun: beforeNoun(tokens, at, readings),
      nounNext: isNoun(at + 1),
      partOfName: isNoun(at + 1) && agreesWith(at + 1),
      nearName: isUnknown(at - 1) || isUnknown(at + 1),
      genitive: genitivePlace(tokens, at, small, isNoun, agreesWith),
      agreement: CAPITAL.test(tokens[at] ?? '') ? agreementAt(tokens, at) : undefined,
      attributive: attributive(tokens, at, small, ends),
      finite: taken ? 'taken' : 'open',
      auxiliaries: auxiliariesOf(clauses, at),
      closes: ends,
      needsVerb:
        clause?.finite.length === 0 && ((ends && at > clause.start) || subject.has(tokens[at + 1] ?? '')),
      alone: ends || beginsNothing(small[at + 1]?.[0], tokens[at + 1]),
      graded: degree.has(tokens[at - 1] ?? ''),
    };
  });
}
