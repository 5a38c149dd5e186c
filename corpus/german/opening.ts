import { closedClass } from './closed-class';

/** A capital behind these says nothing, */
const OPENING = /^[:.!?…„“"»«‚‘'`›‹(]+$/u;
/** nor behind a dash that opens a sentence itself. */
const DASH = /^[–—-]+$/u;

/** Behind a determiner or a preposition a quotation is part of the sentence: die „Weisen“. */
const governs = (word: string | undefined): boolean => {
  const pos = word === undefined ? undefined : closedClass(word.toLowerCase())[0]?.pos;
  return pos === 'determiner' || pos === 'preposition';
};

/** Whether a token opens a sentence, a quotation or what follows a colon, so that its capital says nothing. */
export function opensAt(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (OPENING.test(before)) return !governs(tokens[at - 2]);
  return DASH.test(before) && opensAt(tokens, at - 1);
}
