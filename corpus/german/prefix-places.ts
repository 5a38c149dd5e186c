import { degreeWords, fixedPhrases, joining, measures, repeating, startingPoints } from './clause-words.de';
import { closedClass } from './closed-class';
import { directions } from './free-prefixes.de';
import { prefixKind } from './prefixes';
import { wordSet } from './word-table';

const joins = wordSet(`${joining} als wie`);
const directed = wordSet(directions);
const degree = wordSet(degreeWords);
const again = wordSet(repeating);
const measured = wordSet(measures);
const starts = wordSet(startingPoints);
/** What may stand behind the prefix at the end of its clause: a mark, but for a preposition none that opens something. */
const MARK = /^(?:[^\p{L}\p{N}]|$)/u;
const QUOTE = /^["'„“”‚‘’»«›‹`]+$/u;
const OPENS = /^[([]/u;
const COUPLES = /^(?:und|oder)$/u;
const NUMBER = /^\p{N}/u;

/** A bracket, or the first of two quotation marks. */
const opensSomething = (tokens: readonly string[], at: number): boolean => {
  const mark = tokens[at] ?? '';
  if (!QUOTE.test(mark)) return OPENS.test(mark);
  return tokens.slice(0, at).filter((token) => QUOTE.test(token)).length % 2 === 0;
};

/** What a token is, as far as prefixes ask. */
export interface PlaceWords {
  readonly isPreposition: (at: number) => boolean;
  readonly isInfinitive: (at: number) => boolean;
  readonly isNumeral: (at: number) => boolean;
}

/** "mit und ohne": two prepositions that share a noun. */
const sharesNoun = (tokens: readonly string[], at: number, words: PlaceWords): boolean =>
  COUPLES.test(tokens[at + 1] ?? '') && words.isPreposition(at) && words.isPreposition(at + 2);

const phrases = fixedPhrases.map((phrase) => phrase.split(' '));

/** Whether a word is the first or the last of a fixed phrase. */
const inPhrase = (tokens: readonly string[], at: number): boolean =>
  phrases.some((phrase) =>
    [at, at - phrase.length + 1].some((start) => phrase.every((word, i) => tokens[start + i] === word)),
  );

/** Whether the words before say that it is a word of its own: "sehr wohl", "immer wieder", "drei Meter hoch", "von Anfang an". */
function standsAlone(tokens: readonly string[], at: number, words: PlaceWords): boolean {
  const prefix = (tokens[at] ?? '').toLowerCase();
  const before = tokens[at - 1] ?? '';
  if (prefixKind(prefix) === 'word') {
    const isCounted = words.isNumeral(at - 2) || NUMBER.test(tokens[at - 2] ?? '');
    return degree.has(before) || (isCounted && measured.has(prefix));
  }
  if (prefix === 'wieder') return again.has(before);
  return (prefix === 'an' || prefix === 'auf') && tokens[at - 2] === 'von' && starts.has(before);
}

/**
 * Whether a word may be the prefix of a verb before it: nothing of its clause follows but what German sets behind the
 * verb, which is a comparison ("als", "wie"), an infinitive with zu and, where the word cannot be a preposition itself, a
 * group with one.
 *
 * @param tokens as they are written
 */
export function closesClause(tokens: readonly string[], at: number, words: PlaceWords): boolean {
  if (standsAlone(tokens, at, words) || inPhrase(tokens, at)) return false;
  const next = tokens[at + 1] ?? '.';
  const kind = prefixKind((tokens[at] ?? '').toLowerCase());
  if (MARK.test(next)) return kind !== 'preposition' || !opensSomething(tokens, at + 1);
  if (joins.has(next)) return !sharesNoun(tokens, at, words);
  if (next === 'zu') return words.isInfinitive(at + 2);
  // "spielt mit im Konzert": no preposition stands before one that has swallowed its article.
  if (kind === 'preposition' && closedClass(next)[0]?.article !== undefined) return true;
  return (kind === 'bound' || directed.has(tokens[at] ?? '')) && words.isPreposition(at + 1);
}
