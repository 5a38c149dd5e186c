import { asSpelt } from '@/corpus/text/characters';
import type { Language } from '@/corpus/text/span';
import type { TermIdentity } from './term';

/** One spelling for one lemma: composed letters, nothing invisible, single blanks. */
export const cleanLemma = (lemma: string): string => asSpelt(lemma).trim().replace(/\s+/gu, ' ');

/** Begins the id of an English term. No part of speech is called so, and with one the id of a German term begins. */
const ENGLISH = 'en:';

/**
 * The id of a term, derived from its identity, so that two devices that keep the same word make the same record:
 * `noun:f::See`, `verb::sich:anschließen`, `en:verb:join`. The lemma stands last, since it alone may hold a colon.
 */
export function termId({ language, lemma, pos, gender, reflexive }: TermIdentity): string {
  if (language === 'en') return `${ENGLISH}${pos}:${cleanLemma(lemma)}`;
  return [pos, gender ?? '', reflexive ? 'sich' : '', cleanLemma(lemma)].join(':');
}

/** The language of the term that has this id. */
export const languageOfId = (id: string): Language => (id.startsWith(ENGLISH) ? 'en' : 'de');
