import { baseForms } from '@/corpus/english/base-form';
import { asSpelt } from '@/corpus/text/characters';
import type { Entry } from './entry';

/** An entry as it is told beside a sentence: the glosses that the sentence's English uses come first. */
export interface EntryInContext {
  readonly entry: Entry;
  /** How many glosses, from the first on, the English uses; 0 where it says it in other words. */
  readonly found: number;
}

/** Words of glosses that say nothing by themselves, or stand for something else. */
const EMPTY = new Set('to a an the sth sb swh one’s oneself yourself sb’s sth’s your of'.split(' '));
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;
const BRACKETS = /\([^()]*\)/g;
/** How a gloss says that it is a verb. */
const VERB = /^to /;
/** A form that is a verb's rather than a noun's. */
const VERBAL = /(?:ed|ing)$/;

/** What a match is worth: each word; that the words stand side by side; that a form is as the gloss has it. */
const WORTH = { word: 4, together: 2, same: 1 } as const;

const wordsOf = (text: string): string[] =>
  asSpelt(text).toLowerCase().replaceAll("'", '’').match(WORD) ?? [];

interface EnglishWord {
  readonly surface: string;
  readonly bases: ReadonlySet<string>;
}

const read = (english: string): EnglishWord[] =>
  wordsOf(english).map((surface) => ({ surface, bases: new Set(baseForms(surface)) }));

/** Where the words of a gloss stand in the English, side by side if they ever do; undefined where one of them does not. */
function placesOf(
  words: readonly string[],
  english: readonly EnglishWord[],
  verb: boolean,
): readonly number[] | undefined {
  const fits = (word: string, other: EnglishWord | undefined): boolean =>
    other !== undefined &&
    (other.surface === word || (other.bases.has(word) && (verb || !VERBAL.test(other.surface))));
  const start = english.findIndex((_, at) => words.every((word, ahead) => fits(word, english[at + ahead])));
  if (start >= 0) return words.map((_, ahead) => start + ahead);
  const places = words.map((word) => english.findIndex((other) => fits(word, other)));
  return places.includes(-1) ? undefined : places;
}

/** How well a gloss fits the English, 0 where it does not stand there. */
function worth(gloss: string, english: readonly EnglishWord[]): number {
  const plain = gloss.replace(BRACKETS, ' ').trim();
  const all = wordsOf(plain);
  const telling = all.filter((word) => !EMPTY.has(word));
  const words = telling.length > 0 ? telling : all;
  const places = words.length === 0 ? undefined : placesOf(words, english, VERB.test(plain));
  if (places === undefined) return 0;
  const together =
    words.length > 1 && places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
  const same = words.every((word, at) => english[places[at] ?? 0]?.surface === word);
  return WORTH.word * words.length + (together ? WORTH.together : 0) + (same ? WORTH.same : 0);
}

/**
 * Orders entries, and the glosses of each, so that what the English side of the sentence says comes first. What it does not
 * say keeps its order. Forms are looked past, as are articles, places for objects and what stands in brackets.
 *
 * @param english the English of the bead
 */
export function glossesInContext(entries: readonly Entry[], english: string): EntryInContext[] {
  const words = read(english);
  return entries
    .map((entry) => {
      const glosses = entry.glosses
        .map((gloss) => ({ gloss, worth: worth(gloss.text, words) }))
        .sort((a, b) => b.worth - a.worth);
      const found = glosses.filter((gloss) => gloss.worth > 0).length;
      return {
        entry: found === 0 ? entry : { ...entry, glosses: glosses.map(({ gloss }) => gloss) },
        found,
        worth: glosses[0]?.worth ?? 0,
      };
    })
    .sort((a, b) => b.worth - a.worth)
    .map(({ entry, found }) => ({ entry, found }));
}
