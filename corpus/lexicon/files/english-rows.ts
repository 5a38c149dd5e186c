import { type Gender, PARTS_OF_SPEECH, type PartOfSpeech } from '@/corpus/articles/article';
import type { EnglishEntry, GermanRendering } from '../entry';

/**
 * An English entry as its file has it: what is said of the English, then its renderings, each a text of fields with bars
 * between them, which the dictionary itself uses as such. What is said often takes few signs.
 */
export type EnglishRow = readonly string[];

const BAR = '|';
/** Marks what a field is: in the dictionary, too, labels stand in square brackets and notes in round ones. */
const MARKS = { label: '[', note: '(', plural: '+', lemma: '=' } as const;
const VERB = 'to ';
const GENDERS: readonly Gender[] = ['m', 'f', 'n'];

const remarks = (labels: readonly string[], notes: readonly string[]): string[] => [
  ...labels.map((label) => MARKS.label + label),
  ...notes.map((note) => MARKS.note + note),
];

const packRendering = ({ lemma, headword, pos, gender, plural, labels, notes }: GermanRendering): string =>
  [
    headword,
    gender ?? pos,
    ...(plural === undefined ? [] : [MARKS.plural + plural]),
    ...(lemma === headword ? [] : [MARKS.lemma + lemma]),
    ...remarks(labels, notes),
  ].join(BAR);

/** The headword of an English entry, given the word under which it stands: "" for the word, "to " for "to" and the word. */
const packHeadword = (headword: string, word: string): string =>
  headword === word ? '' : headword === VERB + word ? VERB : headword;
const unpackHeadword = (packed: string, word: string): string =>
  packed === '' ? word : packed === VERB ? VERB + word : packed;

/** Packs an entry of an English word. */
export const packEnglish = (
  { headword, labels, notes, renderings }: EnglishEntry,
  word: string,
): EnglishRow => [
  [packHeadword(headword, word), ...remarks(labels, notes)].join(BAR),
  ...renderings.map(packRendering),
];

const marked = (fields: readonly string[], mark: string): string[] =>
  fields.flatMap((field) => (field.startsWith(mark) ? [field.slice(mark.length)] : []));

function unpackGrammar(told: string): { readonly pos: PartOfSpeech; readonly gender?: Gender } {
  const gender = GENDERS.find((known) => known === told);
  if (gender !== undefined) return { pos: 'noun', gender };
  return { pos: PARTS_OF_SPEECH.find((known) => known === told) ?? 'other' };
}

function unpackRendering(packed: string): GermanRendering {
  const [headword = '', told = '', ...fields] = packed.split(BAR);
  const [plural] = marked(fields, MARKS.plural);
  const [lemma = headword] = marked(fields, MARKS.lemma);
  return {
    lemma,
    headword,
    ...unpackGrammar(told),
    ...(plural === undefined ? {} : { plural }),
    labels: marked(fields, MARKS.label),
    notes: marked(fields, MARKS.note),
  };
}

/** What `packEnglish` packed, given the same word. */
export function unpackEnglish([packed = '', ...renderings]: EnglishRow, word: string): EnglishEntry {
  const [headword = '', ...fields] = packed.split(BAR);
  return {
    headword: unpackHeadword(headword, word),
    labels: marked(fields, MARKS.label),
    notes: marked(fields, MARKS.note),
    renderings: renderings.map(unpackRendering),
  };
}
