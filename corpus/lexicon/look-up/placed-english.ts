import type { EnglishReading } from '@/corpus/english/reading';
import type { Span } from '@/corpus/text/span';
import { tokenise } from '@/corpus/text/tokens';
import { readEnglish } from '../english-keys';

/** What the word that stands somewhere in an English sentence may be a form of. */
export interface PlacedEnglish {
  readonly spans: readonly Span[];
  readonly readings: readonly EnglishReading[];
}

/** The words of an English sentence, given as its text. By what is known of English forms alone: no dictionary is asked. */
export const placedEnglish = (sentence: string): PlacedEnglish[] =>
  tokenise(sentence, { start: 0, end: sentence.length })
    .filter(({ kind }) => kind === 'word')
    .map(({ start, end }) => ({
      spans: [{ start, end }],
      readings: readEnglish(sentence.slice(start, end)),
    }));
