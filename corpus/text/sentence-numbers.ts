import type { Candidate } from './candidate';
import { sentenceWords } from './sentence-words';
import { germanSentenceWords } from './sentence-words.de';
import { englishSentenceWords } from './sentence-words.en';
import { bare, isNumber, isRoman, startsUpper } from './word-shape';

const coordinated = /\p{Nd}{1,3}\.,? ?(?:und|oder|bis|bzw\.|sowie|[-–/]) ?\p{Nd}{1,3}$/u;
const lastDay = 31;
const beforePronoun = /^(?:and|or|nor|than|as|am|was|not|do|did|have|had|can|could|will|would|should)$/;

const reach = 60;
const mostBetween = 2;
const preposition =
  /^(?:auf|aus|bei|bis|für|gegen|mit|nach|ohne|über|um|unter|von|vor|zu|zwischen|und|oder|als)$/;

/** An article or possessive stands before the number, with an adverb or an adjective between at most: "den insgesamt 36." */
const isIntroduced = ({ text, from, at }: Candidate): boolean => {
  const { ordinalIntroducers } = germanSentenceWords;
  const words = text
    .slice(Math.max(from, at - reach), at)
    .split(/\s+/u)
    .slice(0, -1);
  for (const word of words.reverse().slice(0, mostBetween + 1)) {
    if (ordinalIntroducers.has(word.toLowerCase())) return true;
    if (!/^\p{Ll}+$/u.test(word) || preposition.test(word)) return false;
  }
  return false;
};

/** "am 3. Oktober", "im 19. Jahrhundert", "der 1. und 2. Platz": the full stop makes an ordinal of a German number. */
export const isOrdinal = (c: Candidate): boolean => {
  if (c.language !== 'de' || c.marks !== '.' || !isNumber(c.before)) return false;
  if (/[.,]/.test(c.before) || c.before.length > 3) return false;
  const { ordinalNouns, months } = germanSentenceWords;
  const next = c.next.toLowerCase();
  if (months.has(next)) return Number(c.before) <= lastDay;
  if (ordinalNouns.has(next.replace(/^.+-/u, ''))) return true;
  return (
    !c.opensSentence && (isIntroduced(c) || coordinated.test(c.text.slice(Math.max(c.from, c.at - 16), c.at)))
  );
};

/** "Ludwig XIV. Frankreich": the number of a king or pope. */
export const isRegnal = (c: Candidate): boolean =>
  c.language === 'de' &&
  c.marks === '.' &&
  isRoman(c.before) &&
  startsUpper(c.previous) &&
  startsUpper(c.next);

/** "Vitamin C.", "World War I.", "20 °C.", "older than I.": a letter that is a label, a unit or a pronoun and no initial. */
export const isWholeWord = (c: Candidate): boolean => {
  if (!/^\p{Lu}$/u.test(c.before)) return false;
  if (c.text.charAt(c.at - 2) === '°') return true;
  const previous = bare(c.previous).toLowerCase();
  if (c.language === 'en' && c.before === 'I' && beforePronoun.test(previous)) return true;
  return sentenceWords[c.language].letteredNouns.has(previous);
};

/** "6 p.m. Monday", "9 a.m. ET": the hour goes on with its day or its zone. */
export const isTimeOfDay = ({ language, before, next }: Candidate): boolean => {
  if (language !== 'en' || !/^[ap]\.?m$/i.test(before)) return false;
  const { months, timeComplements } = englishSentenceWords;
  return months.has(next.toLowerCase()) || timeComplements.has(next.toLowerCase());
};
