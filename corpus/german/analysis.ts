import type { Gender, PartOfSpeech } from '@/corpus/articles/article';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { asSpelt, placeAsWritten, speltAt } from '@/corpus/text/characters';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import { analyseWords } from './analyse-words';
import { splitCompound } from './compound';
import type { CompoundPart } from './compound-part';
import { genderHere } from './noun-gender';
import type { Reading } from './reading';
import { rememberedIndex } from './remembered-index';

/** What one word is in its sentence. */
export interface Analysis {
  readonly span: Span;
  /** As it is written, with soft hyphens and letters put together from several characters. */
  readonly surface: string;
  /** The word itself where nothing is known of it. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: Gender;
  readonly number?: 'singular' | 'plural';
  /** Where the prefix of a split verb stands; it has an analysis of its own, too. */
  readonly rest?: Span;
  /** Of a compound, their spans in the text; empty for any other word. */
  readonly parts: readonly CompoundPart[];
  /** All readings with their reasons, the one meant first; empty for what is unknown. */
  readonly candidates: readonly Reading[];
}

/** A noun of several genders has the one that its determiner tells. */
function withGender(
  candidates: readonly Reading[],
  surfaces: readonly string[],
  at: number,
  index: WordIndex,
): readonly Reading[] {
  const [meant, ...others] = candidates;
  if (meant?.pos !== 'noun' || meant.number === 'plural') return candidates;
  const gender = genderHere(surfaces, at, index.facts(meant.lemma)?.genders ?? []);
  return gender === undefined || gender === meant.gender ? candidates : [{ ...meant, gender }, ...others];
}

/** No compound has fewer letters: Ölfeld. */
const SHORTEST = 6;

/** Only nouns and adjectives are parted: a verb's prefix is no part, and a name is no compound. */
function partsOf(
  surface: string,
  start: number,
  reading: Reading | undefined,
  index: WordIndex,
): CompoundPart[] {
  if ((reading?.pos !== 'noun' && reading?.pos !== 'adjective') || surface.length < SHORTEST) return [];
  const spelt = asSpelt(surface);
  const place = (at: number): number => start + (spelt === surface ? at : placeAsWritten(surface, at));
  return splitCompound(spelt, index).map((part) => ({
    ...part,
    start: place(part.start),
    end: place(part.end),
  }));
}

/**
 * Analyses the words of a sentence of a German text, in order; numbers and marks have none.
 *
 * @param sentence its span in `text`; all spans given refer to `text`
 */
export function analyseSentence(text: string, sentence: Span, wholeIndex: WordIndex): Analysis[] {
  const index = rememberedIndex(wholeIndex);
  const tokens = tokenise(text, sentence);
  const surfaces = tokens.map((token) => speltAt(text, token));
  const { readings, splitVerbs } = analyseWords(surfaces, index);
  const prefixOf = new Map(splitVerbs.map(({ verb, prefix }) => [verb, tokens[prefix]]));
  return tokens.flatMap(({ start, end, kind }, at) => {
    if (kind !== 'word') return [];
    const surface = text.slice(start, end);
    const candidates = withGender(readings[at] ?? [], surfaces, at, index);
    const [meant] = candidates;
    const rest = prefixOf.get(at);
    return [
      {
        span: { start, end },
        surface,
        lemma: meant?.lemma ?? asSpelt(surface),
        pos: meant?.pos ?? 'other',
        ...(meant?.gender === undefined ? {} : { gender: meant.gender }),
        ...(meant?.number === undefined ? {} : { number: meant.number }),
        ...(rest === undefined ? {} : { rest: { start: rest.start, end: rest.end } }),
        parts: partsOf(surface, start, meant, index),
        candidates,
      },
    ];
  });
}
