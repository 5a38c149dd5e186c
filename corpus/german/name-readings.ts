import type { WordIndex } from '@/corpus/lexicon/lexicon';
import type { Reading } from './reading';

/** A name that no dictionary has is what is left. */
const UNKNOWN = 3;
const INFLECTED = 0.6;
const APOSTROPHE = /['’´]s?$/u;
const ACRONYM = /^\p{Lu}{2,}s$/u;
/** The -s of the genitive; that of Paris, Marius and Ross is their own. */
const GENITIVE = /(?<=[^iuosßxz])s$/u;

/** Names that the dictionary has, in the genitive too. @param word with its capital */
export function nameReadings(word: string, index: WordIndex): Reading[] {
  const isName = (lemma: string): boolean => index.facts(lemma)?.pos.includes('name') ?? false;
  if (isName(word)) return [{ lemma: word, pos: 'name', reasons: ['listed'], cost: 0.5 }];
  const lemma = word.replace(/s$/u, '');
  return lemma !== word && isName(lemma)
    ? [{ lemma, pos: 'name', reasons: ['genitive'], cost: INFLECTED }]
    : [];
}

/**
 * A word with a capital, read as a name that no dictionary has. It is in the genitive where it has an apostrophe, or an -s
 * and a place where German sets one: before a noun or behind one.
 */
export function unknownName(word: string, isGenitivePlace: boolean): Reading {
  const name = { pos: 'name', cost: UNKNOWN } as const;
  if (APOSTROPHE.test(word)) return { ...name, lemma: word.replace(APOSTROPHE, ''), reasons: ['genitive'] };
  if (ACRONYM.test(word)) return { ...name, lemma: word.slice(0, -1), reasons: ['plural'] };
  const lemma = word.replace(GENITIVE, '');
  return lemma !== word && isGenitivePlace
    ? { ...name, lemma, reasons: ['genitive'] }
    : { ...name, lemma: word, reasons: ['unknown'] };
}
