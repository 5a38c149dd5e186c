import type { TermIdentity } from './term';

/** One spelling for one lemma: composed letters, single blanks. */
export const cleanLemma = (lemma: string): string => lemma.normalize('NFC').trim().replace(/\s+/gu, ' ');

/**
 * The id of a term, derived from its identity, so that two devices that keep the same word make the same record:
 * `noun:f::See`, `verb::sich:anschließen`. The lemma stands last, since it alone may hold a colon.
 */
export const termId = ({ lemma, pos, gender, reflexive }: TermIdentity): string =>
  [pos, gender ?? '', reflexive ? 'sich' : '', cleanLemma(lemma)].join(':');
