import type { PartOfSpeech } from '@/corpus/articles/article';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { adjectiveReadings, isDegree } from './adjective-readings';
import { closedClass } from './closed-class';
import { capitalised, factsAs } from './compound-candidate';
import { knownVerbs } from './known-verbs';
import { nameReadings } from './name-readings';
import { nounReadings } from './noun-readings';
import type { Reading } from './reading';
import { otherSharpS } from './sharp-s';
import { smallNouns } from './small-nouns';
import { isGuess, unlistedReadings } from './unlisted-readings';
import type { VerbFormName } from './verb-form';

/** Parts of speech that do not change their form and are taken from the dictionary as they stand. */
const UNCHANGING: readonly PartOfSpeech[] = [
  'adverb',
  'preposition',
  'conjunction',
  'pronoun',
  'numeral',
  'interjection',
  'other',
];
/** A reading behind the first of its kind costs a little more. */
const LATER = 0.1;

/** What the rarer of two verbs costs more each time its lines halve: gewährt is of gewähren before it is of währen. */
const A_HALVING = 0.05;

/** "besser" is listed as an adverb, too, and "sei" without a part of speech. */
const RARELY_ITSELF = 1;

/** Forms that print seldom has, by what they cost more: "schnell" is an adjective before it is an order to schnellen. */
const RARE_FORMS: ReadonlyMap<VerbFormName, number> = new Map([
  ['imperative', 1.5],
  ['present participle', 2],
  ['subjunctive I', 0.3],
]);

const closed = (word: string): Reading[] =>
  closedClass(word).map(({ lemma, pos, number }, at) => ({
    lemma,
    pos,
    ...(number === undefined ? {} : { number }),
    reasons: ['closed class'],
    cost: at * LATER - 0.5,
  }));

/** An adjective that has grown apart from its verb: bekannt is no longer of bekennen. */
const OWN_ADJECTIVE = 8;
const NOT_MEANT = 1;

function verbs(word: string, index: WordIndex): Reading[] {
  const found = knownVerbs(word, index);
  const lines = found.map(({ infinitive }) => index.facts(infinitive)?.lines ?? 1);
  const most = Math.max(...lines);
  const adjective = factsAs(index, word, 'adjective')?.lines ?? 0;
  return found.map(({ infinitive, form, number }, at): Reading => {
    const own = lines[at] ?? 1;
    const isAdjective = form === 'past participle' && adjective >= OWN_ADJECTIVE * own;
    const cost = at * LATER + (RARE_FORMS.get(form) ?? 0) + A_HALVING * Math.log2(most / own);
    return {
      lemma: infinitive,
      pos: 'verb',
      ...(number === undefined ? {} : { number }),
      reasons: [form],
      cost: cost + (isAdjective ? NOT_MEANT : 0),
    };
  });
}

function unchanging(word: string, index: WordIndex): Reading[] {
  const [pos] = (index.facts(word)?.pos ?? []).filter((part) => UNCHANGING.includes(part));
  if (pos === undefined) return [];
  return [
    {
      lemma: word,
      pos,
      reasons: ['listed'],
      cost: pos === 'other' || (word.endsWith('er') && isDegree(word, index)) ? RARELY_ITSELF : 0.1,
    },
  ];
}

const byCost = (readings: readonly Reading[]): Reading[] => [...readings].sort((a, b) => a.cost - b.cost);

/** "1990er", "den 1990ern": the years of a decade. */
const DECADE = /^(\d+er)n?$/u;

/** The readings of a word in small letters but as a noun; the table of the closed classes has all of its words. */
export function smallReadings(word: string, index: WordIndex): Reading[] {
  const known = closed(word);
  if (known.length > 0) return known;
  return byCost([...verbs(word, index), ...adjectiveReadings(word, index), ...unchanging(word, index)]);
}

function capitalReadings(word: string, index: WordIndex): Reading[] {
  const asNoun = word === word.toUpperCase() && word.length > 3 ? capitalised(word.toLowerCase()) : word;
  return byCost([...nounReadings(asNoun, index), ...nameReadings(word, index)]);
}

/** So many times commoner a word with ß must be to be meant where Swiss ss makes it look like another: Strasse is no Strass. */
const MUCH_COMMONER = 16;

/**
 * Swiss and old spellings count where the dictionary does not have the word as it is written, or has it as a form of a
 * much rarer word.
 */
function inAnySpelling(word: string, index: WordIndex, read: (spelling: string) => Reading[]): Reading[] {
  const isKnown = ({ lemma }: Reading): boolean => index.facts(lemma) !== undefined;
  const found = read(word);
  const linesOf = ({ lemma }: Reading): number => index.facts(lemma)?.lines ?? 0;
  const most = Math.max(...found.map(linesOf));
  if (most > 0 && !word.includes('ss')) return found;
  const respelled = otherSharpS(word).flatMap((spelling) =>
    read(spelling).map((reading) => ({ ...reading, reasons: [...reading.reasons, 'spelling' as const] })),
  );
  if (most > 0) {
    const least = Math.min(...found.map(({ cost }) => cost));
    const usual = respelled.filter((reading) => linesOf(reading) >= MUCH_COMMONER * most);
    return [
      ...usual.map((reading) => ({ ...reading, cost: least - LATER + reading.cost * LATER })),
      ...found,
    ];
  }
  return found.length === 0 || respelled.some(isKnown) ? respelled : found;
}

/**
 * All ways to read a word by itself, the likeliest first. A word with a capital is read as a noun first and, since it may
 * open a sentence, in small letters too; a word in small letters is never a noun.
 *
 * @returns empty for what no table and no dictionary knows: a name, or a misspelling
 */
export function wordReadings(word: string, index: WordIndex): Reading[] {
  const decade = DECADE.exec(word)?.[1];
  if (decade) return [{ lemma: decade, pos: 'noun', number: 'plural', reasons: ['plural'], cost: 0 }];
  if (word !== word.toLowerCase())
    return inAnySpelling(word, index, (spelling) => [
      ...capitalReadings(spelling, index),
      ...smallReadings(spelling.toLowerCase(), index),
    ]);
  const found = inAnySpelling(word, index, (spelling) => smallReadings(spelling, index));
  if (found.length > 0) return found;
  const unlisted = unlistedReadings(word, index);
  return unlisted.every(isGuess) ? [...unlisted, ...smallNouns(word, index)] : unlisted;
}

/**
 * The readings of a word whose capital is a noun's or a name's, for it opens no sentence: nouns, names, closed classes ("Sie", "Ihr"),
 * and adjectives where it may be part of a name.
 *
 * @param beforeNoun the next word has a capital, too
 */
export function readingsInside(word: string, beforeNoun: boolean, index: WordIndex): Reading[] {
  return inAnySpelling(word, index, (spelling) => {
    const lower = spelling.toLowerCase();
    return [
      ...capitalReadings(spelling, index),
      ...closed(lower),
      ...(beforeNoun ? adjectiveReadings(lower, index) : []),
    ];
  });
}
