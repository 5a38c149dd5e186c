import type { PartOfSpeech } from '@/corpus/articles/article';
import { canBe, type EnglishReading } from '@/corpus/english/reading';
import { type Result, succeed } from '@/corpus/result';
import { readEnglish } from '../english-keys';
import type { EnglishEntry } from '../entry';
import type { Lexicon, LexiconFailure } from '../lexicon';
import { type EnglishInContext, renderingsInContext } from '../renderings-in-context';
import type { SentenceAnalyser } from './sentence-analyser';

/** What an English word can be, with what the dictionary says of it. */
export interface EnglishSense {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly entries: readonly EnglishInContext[];
}

/** An English word as it stands in a text. */
export interface EnglishPlace {
  readonly surface: string;
  /** The German sentences of its bead; none where there are none. */
  readonly german: readonly string[];
}

/** More words than these an English form is rarely of: "left" is of left and leave. */
const MOST_WORDS = 2;
const VERB = /^to /;

/** The dictionary does not say it of English, but heads a verb with "to", and tells what the German is. */
function posOf({ headword, renderings }: EnglishEntry): PartOfSpeech {
  if (VERB.test(headword)) return 'verb';
  return renderings.find(({ pos }) => pos !== 'phrase' && pos !== 'verb')?.pos ?? 'other';
}

/** The lemmas of sentences, those of the parts of compounds included: a bidding war is a war. */
const lemmasOf = (sentences: readonly string[], analyse: SentenceAnalyser): ReadonlySet<string> =>
  new Set(
    sentences
      .flatMap((sentence) => analyse(sentence))
      .flatMap(({ lemma, parts }) => [lemma, ...parts.map((part) => part.lemma)]),
  );

function sensesOf(
  lemma: string,
  entries: readonly EnglishEntry[],
  german: ReadonlySet<string>,
): EnglishSense[] {
  const kinds = new Set(entries.map(posOf));
  return [...kinds].map((pos) => {
    const own = entries.filter((entry) => posOf(entry) === pos);
    return { lemma, pos, entries: renderingsInContext(own, german) };
  });
}

/** What the form allows comes before what it does not, and of that what the German of the bead says. */
function rank({ lemma, pos, entries }: EnglishSense, readings: readonly EnglishReading[]): number {
  const fits = readings.some((reading) => reading.lemma === lemma && canBe(reading, pos));
  const isSaid = entries.some(({ found }) => found > 0);
  return (fits ? 0 : 2) + (isSaid ? 0 : 1);
}

/**
 * Looks an English word up as it stands in a text.
 *
 * @param analyse as of `sentenceAnalyser`
 * @returns what it can be, the sense meant here first; empty where the dictionary has nothing
 */
export async function englishWord(
  { surface, german }: EnglishPlace,
  { english }: Pick<Lexicon, 'english'>,
  analyse: SentenceAnalyser,
): Promise<Result<readonly EnglishSense[], LexiconFailure>> {
  const readings = readEnglish(surface);
  const said = lemmasOf(german, analyse);
  const senses: EnglishSense[] = [];
  const found = new Set<string>();
  for (const { lemma } of readings) {
    if (found.has(lemma) || found.size === MOST_WORDS) continue;
    const entries = await english(lemma);
    if (!entries.ok) return entries;
    if (entries.value.length === 0) continue;
    found.add(lemma);
    senses.push(...sensesOf(lemma, entries.value, said));
  }
  return succeed(senses.sort((a, b) => rank(a, readings) - rank(b, readings)));
}
