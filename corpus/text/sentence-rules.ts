import { type Candidate, isStop } from './candidate';
import { isOrdinal, isRegnal, isTimeOfDay, isWholeWord } from './sentence-numbers';
import {
  isCitedTitle,
  isFollowedByAfterthought,
  isFollowedByReference,
  isFollowedBySpeaker,
  isInsideUtterance,
} from './sentence-quotes';
import { sentenceWords } from './sentence-words';
import { isDotted, isInitial, isRoman, startsDigit, startsLower, startsUpper } from './word-shape';

/** One line of the grammar: where `holds`, the sentence ends here or goes on. */
export interface SentenceRule {
  readonly name: string;
  readonly verdict: 'end' | 'no end';
  readonly holds: (c: Candidate) => boolean;
}

const isEllipsis = (c: Candidate): boolean => /…|\. ?\./.test(c.marks);
const isBreakOff = (c: Candidate): boolean => /^[-–—]/u.test(c.marks);
const soFar = (c: Candidate): string => c.text.slice(c.from, c.at);

const namesTimeOnly = (c: Candidate): boolean =>
  /^(?:at|by|around|about|before|after|until|from|since)(?:\s+\S+){1,3}$/i.test(soFar(c).trim());

/** A number, or a letter that counts, follows: "5", "IV", "B", but not the pronoun I or the article A. */
const isCounted = (c: Candidate): boolean =>
  startsDigit(c.next) ||
  (isRoman(c.next) && c.next.length > 1) ||
  (/^\p{Lu}$/u.test(c.next) && !c.opensSentence);

/** Who writes "das essen war gut. es war warm." begins no sentence with a capital. */
const writesSmall = (c: Candidate): boolean =>
  /^[.!?]+$/.test(c.marks) &&
  !isEllipsis(c) &&
  c.closers === '' &&
  c.openers === '' &&
  startsLower(soFar(c).trimStart()) &&
  /^\p{Ll}{2}/u.test(c.before) &&
  sentenceWords[c.language].starters.has(c.next);

/** A word that may follow a mark although the blank was forgotten. */
const runsOn = (c: Candidate): boolean => {
  if (c.openers !== '' || c.closers !== '' || c.after === '' || !/^\p{Lu}(?:\p{Ll}|$)/u.test(c.next))
    return false;
  if (/\p{Nd}$/u.test(c.before)) return c.opensSentence;
  if (!/\p{Ll}{2}$/u.test(c.before)) return false;
  return c.language === 'de' || !startsUpper(c.before) || c.opensSentence;
};

/** "J. Hall", "Civ. P. 12": behind an initial a name goes on, behind several abbreviations a number too. */
const isNameGoingOn = (c: Candidate): boolean =>
  startsUpper(c.next) || (startsDigit(c.next) && c.previous.endsWith('.'));

/** The grammar: the first rule that holds decides. Adding knowledge means adding a row, or a word to a table. */
const sentenceRules: readonly SentenceRule[] = [
  { name: 'nothing said yet', verdict: 'no end', holds: (c) => !/[\p{L}\p{N}]/u.test(soFar(c)) },
  { name: 'East Asian stop', verdict: 'end', holds: (c) => /[。．！？]/.test(c.marks) },

  {
    name: 'within an address or file name',
    verdict: 'no end',
    holds: (c) => !c.gap && /[@/\\]|www\.|\.[a-z]/iu.test(c.before),
  },
  {
    name: 'blank forgotten after the mark',
    verdict: 'end',
    holds: (c) =>
      !c.gap && runsOn(c) && !isInsideUtterance(c) && c.abbreviation === undefined && !isOrdinal(c),
  },
  { name: 'no blank behind', verdict: 'no end', holds: (c) => !c.gap },

  { name: 'inside a quotation or bracket', verdict: 'no end', holds: isInsideUtterance },
  {
    name: 'small letters throughout',
    verdict: 'end',
    holds: (c) => startsLower(c.next) && writesSmall(c) && c.abbreviation === undefined,
  },
  { name: 'goes on with a small letter', verdict: 'no end', holds: (c) => startsLower(c.next) },
  {
    name: 'goes on with a comma or dash',
    verdict: 'no end',
    holds: (c) => /^\s*(?:[,;:)\]}]|[–—-](?!\s*\p{Lu}))/u.test(c.text.slice(c.end, c.end + 16)),
  },
  {
    name: 'a quotation and its speaker',
    verdict: 'no end',
    holds: isFollowedBySpeaker,
  },
  { name: 'a quotation and its source', verdict: 'no end', holds: isFollowedByReference },
  { name: 'an afterthought in brackets', verdict: 'no end', holds: isFollowedByAfterthought },
  {
    name: 'a title that ends with a mark',
    verdict: 'no end',
    holds: (c) => !c.opensSentence && isCitedTitle(c),
  },
  {
    name: 'a name that ends with a mark',
    verdict: 'no end',
    holds: (c) =>
      c.marks === '!' &&
      startsUpper(c.before) &&
      sentenceWords[c.language].exclaimedNames.has(c.before.toLowerCase()) &&
      !c.opensSentence,
  },
  {
    name: 'a quotation that breaks off',
    verdict: 'no end',
    holds: (c) => isBreakOff(c) && !c.opensSentence,
  },

  {
    name: 'list number at the start',
    verdict: 'no end',
    holds: (c) => isStop(c.marks) && /^[\s•◦▪‣⁃►→*–—-]*(?:\d{1,3}|\p{L})$/u.test(soFar(c)),
  },

  { name: 'title before a name', verdict: 'no end', holds: (c) => c.abbreviation === 'title' },
  { name: 'abbreviation within a sentence', verdict: 'no end', holds: (c) => c.abbreviation === 'inner' },
  {
    name: 'abbreviation before its number',
    verdict: 'no end',
    holds: (c) => /^(?:number|counting)$/.test(c.abbreviation ?? '') && isCounted(c),
  },
  {
    name: 'only a time so far',
    verdict: 'no end',
    holds: (c) => /^[ap]\.m$/i.test(c.before) && namesTimeOnly(c),
  },
  { name: 'a time and its day or zone', verdict: 'no end', holds: isTimeOfDay },
  { name: 'abbreviation that may close', verdict: 'end', holds: (c) => c.abbreviation === 'closing' },
  {
    name: 'abbreviation before no sentence opener',
    verdict: 'no end',
    holds: (c) => /^(?:number|either)$/.test(c.abbreviation ?? '') && !c.opensSentence,
  },
  {
    name: 'dotted letters before no sentence opener',
    verdict: 'no end',
    holds: (c) => isStop(c.marks) && isDotted(c.before) && !c.opensSentence,
  },
  { name: 'a letter that is a word', verdict: 'end', holds: (c) => isStop(c.marks) && isWholeWord(c) },
  {
    name: 'initial of a name',
    verdict: 'no end',
    holds: (c) => isStop(c.marks) && isInitial(c.before) && isNameGoingOn(c) && !c.opensSentence,
  },

  { name: 'ordinal', verdict: 'no end', holds: isOrdinal },
  { name: 'number of a king or pope', verdict: 'no end', holds: (c) => isRegnal(c) && !c.opensSentence },
  {
    name: 'pause inside',
    verdict: 'no end',
    holds: (c) =>
      isEllipsis(c) &&
      /\s/.test(c.text.charAt(c.at - 1)) &&
      c.marks.replace(/\s/g, '').length < 4 &&
      (!c.opensSentence || c.next === 'I'),
  },
  { name: 'capital, number or quotation follows', verdict: 'end', holds: () => true },
];

/** The rule that decides about a candidate. */
export const ruleFor = (candidate: Candidate): SentenceRule | undefined =>
  sentenceRules.find((rule) => rule.holds(candidate));
