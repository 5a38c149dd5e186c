import type { Candidate } from './candidate';
import type { Enclosure } from './enclosures';
import { englishSentenceWords } from './sentence-words.en';
import { bare, startsUpper } from './word-shape';

/** A quotation or bracket that is longer than this no longer holds its sentences together, in UTF-16 code units. */
const longestUtterance = 420;
const longestTitle = 40;
const longestReference = 60;

/** A block that is a quotation and nothing else has nobody's words around it that would hold it together. */
const isQuotedBlock = (enclosure: Enclosure, { blockStart, blockEnd, text }: Candidate): boolean =>
  enclosure.kind === 'quotation' &&
  enclosure.start === blockStart &&
  /^[.!?…]*$/u.test(text.slice(enclosure.end, blockEnd));

/** Do the marks stand inside a quotation or bracket that goes on behind them and holds its sentences together? */
export const isInsideUtterance = (c: Candidate): boolean =>
  c.enclosure !== undefined &&
  c.end < c.enclosure.end &&
  c.enclosure.end - c.enclosure.start <= longestUtterance &&
  !isQuotedBlock(c.enclosure, c);

/**
 * "“Is it far?” Mr. Hall asked.": a subject and a verb of speech. A German speaker's verb comes first and has a small letter;
 * behind a full stop, or with a capital pronoun, an English one begins a sentence.
 */
export const isFollowedBySpeaker = (c: Candidate): boolean => {
  if (c.language !== 'en' || c.closers === '' || c.openers !== '' || !/[!?…]$/.test(c.marks)) return false;
  if (c.opensSentence && !/^(?:I|M(?:rs?|s))$/.test(c.next)) return false;
  const { speechVerbs } = englishSentenceWords;
  const words = c.after.split(' ');
  const verb = words.findIndex((word) => speechVerbs.has(bare(word)));
  const isIntroduction = words[verb]?.endsWith(':');
  return verb >= 0 && !isIntroduction && words.slice(1, verb).every(startsUpper);
};

/** "im Film »Wer hat Angst?« …": a few words in quotes, not introduced as speech. */
export const isCitedTitle = ({ enclosure, from, text, closers, marks, openers }: Candidate): boolean => {
  if (closers === '' || openers !== '' || !/[!?]$/.test(marks)) return false;
  if (enclosure?.kind !== 'quotation' || enclosure.start <= from) return false;
  const lead = text.slice(from, enclosure.start).trimEnd();
  return /[\p{L}\p{N}]$/u.test(lead) && enclosure.end - enclosure.start < longestTitle;
};

/** "“… stairways.” (Hall 55).": the bracket behind a quotation names its source, and the full stop comes after it. */
export const isFollowedByReference = ({ text, end, blockEnd, closers, openers }: Candidate): boolean => {
  if (!/["”“»«’']/.test(closers) || openers !== '(') return false;
  const rest = text.slice(end, Math.min(blockEnd, end + longestReference)).trimStart();
  return /^\([^()]*[^().!?…]\)[.;,]/u.test(rest);
};

/** "… the house!’ (Which was true.)": a clause in brackets that hangs on the sentence before it. */
export const isFollowedByAfterthought = ({ openers, next, language }: Candidate): boolean =>
  openers === '(' && language === 'en' && /^Wh(?:ich|o|om|ose)$/.test(next);
