import type { PartOfSpeech } from '@/corpus/articles/article';

/** What an English word may be a form of. */
export interface EnglishReading {
  readonly lemma: string;
  /** What it is then; absent where it may be anything: the word as it stands. */
  readonly pos?: readonly PartOfSpeech[];
}

/** Whether a word that is read so can be one of this part of speech. */
export const canBe = ({ pos }: EnglishReading, other: PartOfSpeech): boolean =>
  pos === undefined || pos.includes(other);
