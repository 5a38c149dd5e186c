import type { SplitVerb } from '@/corpus/german/split-verbs';
import { chooseLinks } from './choose-links';
import { englishColumns } from './english-columns';
import { englishWord } from './english-word';
import { type GermanUnit, germanUnits, placesOf } from './german-units';
import { growLinks } from './grow-links';
import { linkPosteriors } from './link-posteriors';
import { settleTwins } from './settle-twins';
import { unitMoves } from './unit-moves';
import type { UnitsOfWords } from './units-of-words';
import { wordFits } from './word-fits';
import type { WordKind } from './word-kind';
import type { WordMeanings } from './word-meanings';

/** A German and an English token that translate each other, by their indices. */
type WordLink = readonly [german: number, english: number];

/** The two sides of a bead, as tokens: words, numbers and marks as they are written. */
interface BeadTokens {
  readonly de: readonly string[];
  readonly en: readonly string[];
  /** Of the German tokens, as from `analyseWords`. */
  readonly splitVerbs: readonly SplitVerb[];
}

/** How well a word fits nothing on the other side: the better, the less it says. */
const NOTHING: Readonly<Record<WordKind, number>> = {
  mark: 0.3,
  function: 0.15,
  content: 0.015,
  number: 0.015,
};

/**
 * Which German tokens of a bead translate which English ones, n–m: a compound is linked to all its English words, both halves of a
 * split verb to the same ones, and what has no counterpart to none. Each side is read as the translation of the
 * other; what counts is what both directions agree on (Liang, Taskar & Klein 2006). Pure, and takes milliseconds.
 *
 * @returns pairs of token indices, German first, in order
 */
export function linkWords({ de, en, splitVerbs }: BeadTokens, meanings: WordMeanings): WordLink[] {
  const units = germanUnits(de, splitVerbs, meanings);
  const words = en.map(englishWord);
  const fits = wordFits(units, englishColumns(words));
  const asEnglish = linkPosteriors({
    fits,
    nothing: words.map(({ kind }) => NOTHING[kind]),
    moves: unitMoves(placesOf(units)),
  });
  const asGerman = linkPosteriors({
    fits: words.map((_, word) => fits.map((row) => row[word] ?? 0)),
    nothing: units.map(({ kind }) => NOTHING[kind]),
    moves: unitMoves(words.map(({ kind }, word) => ({ kind, at: [word] }))),
  });
  const linked = settleTwins(chooseLinks(asEnglish, asGerman), units, words);
  return tokenLinks(growLinks(linked, units, words), units);
}

/** The parts of a compound have one token, and may have one translation: it is one link. */
function tokenLinks(linked: UnitsOfWords, units: readonly GermanUnit[]): WordLink[] {
  const links = linked.flatMap((own, word) => {
    const tokens = new Set(own.flatMap((unit) => units[unit]?.tokens ?? []));
    return Array.from(tokens, (token): WordLink => [token, word]);
  });
  return links.sort(([a, b], [c, d]) => a - c || b - d);
}
