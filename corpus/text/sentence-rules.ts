import type { AbbreviationClass } from './abbreviation-table';
import { abbreviationClass } from './abbreviations';
import type { Candidate } from './candidate';
import { sentenceWords } from './sentence-words';

/** One line of the grammar: where `holds`, the sentence ends here or goes on. */
export interface SentenceRule {
  readonly name: string;
  readonly verdict: 'end' | 'no end';
  readonly holds: (c: Candidate) => boolean;
}

const longestUtterance = 420;

const startsUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word);
const startsDigit = (word: string): boolean => /^\p{Nd}/u.test(word);
const isNumber = (word: string): boolean => /^\p{Nd}[\p{Nd}.,]*$/u.test(word);
const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);
const isInitial = (word: string): boolean => /^(?:\p{Lu}\p{M}*|St|Sch|Ch|Th|Yu)$/u.test(word);
const isDotted = (word: string): boolean => /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(word);
const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');

const isStop = (c: Candidate): boolean => c.marks === '.' || c.marks === '．';
const isEllipsis = (c: Candidate): boolean => /…|\. ?\./.test(c.marks);
const opensSentence = (c: Candidate): boolean => {
  const { starters } = sentenceWords[c.language];
  return (
    startsUpper(c.next) &&
    (starters.has(c.next.toLowerCase()) || starters.has(c.next.replace(/['’].*$/, '').toLowerCase()))
  );
};
/** The class of the abbreviation that ends here; in the middle of one ("i. d." before "R.") more must follow. */
const abbreviation = (c: Candidate): AbbreviationClass | undefined => {
  if (!isStop(c)) return undefined;
  if (abbreviationClass(`${c.joined}.${c.next}`, c.language)) return 'inner';
  return abbreviationClass(c.joined, c.language) ?? abbreviationClass(c.before, c.language);
};
const soFar = (c: Candidate): string => c.text.slice(c.from, c.at);
const wordsSoFar = (c: Candidate): number => soFar(c).trim().split(/\s+/u).length;
const isMidQuote = (c: Candidate): boolean => c.enclosure !== undefined && c.end < c.enclosure.end;

const saysSpeaker = (c: Candidate): boolean => {
  const { speechVerbs } = sentenceWords[c.language];
  return c.after.split(' ').some((word) => speechVerbs.has(bare(word))) || speechVerbs.has(c.next);
};

const namesTimeOnly = (c: Candidate): boolean =>
  wordsSoFar(c) <= 4 &&
  /^(?:at|by|around|about|before|after|until|from|since)$/i.test(soFar(c).trim().split(/\s+/u)[0] ?? '');

const isUnfinishedOrdinal = (c: Candidate): boolean => {
  const { ordinalIntroducers, ordinalNouns, months } = sentenceWords.de;
  const next = c.next.toLowerCase();
  if (months.has(next) || ordinalNouns.has(next)) return true;
  if (/[.,]/.test(c.before) || c.before.length > 3 || opensSentence(c)) return false;
  return ordinalIntroducers.has(bare(c.previous).toLowerCase()) || /^\p{Ll}/u.test(c.previous);
};

/** The grammar: the first rule that holds decides. Adding knowledge means adding a row, or a word to a table. */
const sentenceRules: readonly SentenceRule[] = [
  { name: 'block ends', verdict: 'end', holds: (c) => c.next === '' },
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
      !c.gap &&
      c.closers === '' &&
      !isMidQuote(c) &&
      /(?:[\p{Ll}\p{N}ß]{2}|\p{N})$/u.test(c.before) &&
      /^\p{Lu}\p{Ll}/u.test(c.next) &&
      c.openers === '' &&
      c.after !== '' &&
      abbreviation(c) === undefined,
  },
  { name: 'no blank behind', verdict: 'no end', holds: (c) => !c.gap },

  {
    name: 'inside a quotation or bracket',
    verdict: 'no end',
    holds: (c) =>
      isMidQuote(c) &&
      c.enclosure !== undefined &&
      c.enclosure.end - c.enclosure.start <= longestUtterance &&
      !isQuotedBlock(c),
  },
  { name: 'goes on with a small letter', verdict: 'no end', holds: (c) => startsLower(c.next) },
  {
    name: 'goes on with a comma or dash',
    verdict: 'no end',
    holds: (c) =>
      /^[,;:)\]}–—-]/u.test(c.text.slice(c.end).trimStart()) &&
      !/^[–—-]\s*\p{Lu}/u.test(c.text.slice(c.end, c.end + 8).trimStart()),
  },
  {
    name: 'a quotation and its speaker',
    verdict: 'no end',
    holds: (c) => c.closers !== '' && c.openers === '' && saysSpeaker(c),
  },
  {
    name: 'a title that ends with a mark',
    verdict: 'no end',
    holds: (c) =>
      c.closers !== '' && /[!?]$/.test(c.marks) && c.openers === '' && !opensSentence(c) && isCitedTitle(c),
  },

  {
    name: 'list number at the start',
    verdict: 'no end',
    holds: (c) => isStop(c) && /^[\s•◦▪‣⁃►→*–—-]*(?:\d{1,3}|\p{L})$/u.test(soFar(c)),
  },

  { name: 'title before a name', verdict: 'no end', holds: (c) => abbreviation(c) === 'title' },
  { name: 'abbreviation within a sentence', verdict: 'no end', holds: (c) => abbreviation(c) === 'inner' },
  {
    name: 'abbreviation before its number',
    verdict: 'no end',
    holds: (c) =>
      abbreviation(c) === 'number' && (startsDigit(c.next) || isRoman(c.next) || /^\p{Lu}$/u.test(c.next)),
  },
  {
    name: 'only a time so far',
    verdict: 'no end',
    holds: (c) => /^[ap]\.m$/i.test(c.before) && namesTimeOnly(c),
  },
  { name: 'abbreviation that may close', verdict: 'end', holds: (c) => abbreviation(c) === 'closing' },
  {
    name: 'abbreviation before a sentence opener',
    verdict: 'end',
    holds: (c) => abbreviation(c) === 'either' && opensSentence(c),
  },
  { name: 'abbreviation', verdict: 'no end', holds: (c) => abbreviation(c) === 'either' },
  {
    name: 'dotted letters before a sentence opener',
    verdict: 'end',
    holds: (c) => isStop(c) && isDotted(c.before) && opensSentence(c),
  },
  { name: 'dotted letters', verdict: 'no end', holds: (c) => isStop(c) && isDotted(c.before) },
  {
    name: 'initial of a name',
    verdict: 'no end',
    holds: (c) => isStop(c) && isInitial(c.before) && startsUpper(c.next) && !opensSentence(c),
  },

  {
    name: 'ordinal',
    verdict: 'no end',
    holds: (c) => c.language === 'de' && isStop(c) && isNumber(c.before) && isUnfinishedOrdinal(c),
  },
  {
    name: 'number of a king or pope',
    verdict: 'no end',
    holds: (c) =>
      c.language === 'de' &&
      isStop(c) &&
      isRoman(c.before) &&
      /^\p{Lu}/u.test(c.previous) &&
      !opensSentence(c),
  },
  {
    name: 'pause inside',
    verdict: 'no end',
    holds: (c) =>
      isEllipsis(c) &&
      /\s/.test(c.text.charAt(c.at - 1)) &&
      c.marks.replace(/\s/g, '').length < 4 &&
      !opensSentence(c),
  },
  {
    name: 'pause before I',
    verdict: 'no end',
    holds: (c) => isEllipsis(c) && /^\s/.test(c.text.charAt(c.at - 1)) && c.next === 'I',
  },
  { name: 'capital, number or quotation follows', verdict: 'end', holds: () => true },
];

/** A block that is a quotation and nothing else has nobody's words around it that would hold it together. */
const isQuotedBlock = ({ enclosure, from, blockStart, blockEnd, text }: Candidate): boolean =>
  enclosure?.kind === 'quotation' &&
  enclosure.start === blockStart &&
  from >= blockStart &&
  /^[.!?…]*$/u.test(text.slice(enclosure.end, blockEnd));

/** "im Film »Wer hat Angst?« …": a few words in quotes, not introduced as speech. */
const isCitedTitle = (c: Candidate): boolean => {
  const { enclosure } = c;
  if (enclosure?.kind !== 'quotation' || enclosure.start <= c.from) return false;
  const lead = c.text.slice(c.from, enclosure.start).trimEnd();
  return /[\p{L}\p{N}]$/u.test(lead) && enclosure.end - enclosure.start < 40;
};

/** The rule that decides about a candidate. */
export const ruleFor = (candidate: Candidate): SentenceRule | undefined =>
  sentenceRules.find((rule) => rule.holds(candidate));
