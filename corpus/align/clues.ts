import { commonSpelling, foldLetters } from './cognate-spelling';

/** What a translation often keeps. */
export type ClueKind = 'number' | 'name' | 'cognate';

export interface Clue {
  readonly kind: ClueKind;
  /** Equal in both languages where the clue is the same. */
  readonly key: string;
}

/** Words that share so many letters at the start pass for cognates, as in Simard, Foster & Isabelle (1992). */
const COGNATE_LETTERS = 4;
/** Shorter capitalised words are pronouns and articles rather than names. */
const NAME_LETTERS = 3;

const NUMBER = /\d+(?:[.,'’\u00a0\u202f]\d+)*/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * The clues of a sentence, each as often as it occurs. A name, which is any capitalised word, is a cognate too:
 * the same name counts for more than the same beginning (»Berliner«, “Berlin”).
 */
export function findClues(sentence: string): Clue[] {
  const numbers = matches(sentence, NUMBER).map((number) => number.replace(/\D/g, ''));
  const words = matches(sentence, WORD);
  const names = words.filter((word) => word.length >= NAME_LETTERS && CAPITAL.test(word)).map(foldLetters);
  const cognates = words.map(commonSpelling).filter((word) => word.length >= COGNATE_LETTERS);
  return [
    ...numbers.map((key): Clue => ({ kind: 'number', key })),
    ...names.map((key): Clue => ({ kind: 'name', key })),
    ...cognates.map((word): Clue => ({ kind: 'cognate', key: word.slice(0, COGNATE_LETTERS) })),
  ];
}

const matches = (sentence: string, pattern: RegExp): string[] =>
  Array.from(sentence.matchAll(pattern), ([match]) => match);
