import { type Analysis, analyseSentence } from '@/corpus/german/analysis';
import type { WordIndex } from '../lexicon';

/** Analyses the words of a sentence, given as its text. */
export type SentenceAnalyser = (sentence: string) => readonly Analysis[];

/** As many sentences as a window shows, several times over. */
const MOST = 400;

/** An analyser that remembers the sentences of late: their words are asked for again and again. */
export function sentenceAnalyser(index: WordIndex): SentenceAnalyser {
  const known = new Map<string, readonly Analysis[]>();
  return (sentence) => {
    const words = known.get(sentence) ?? analyseSentence(sentence, { start: 0, end: sentence.length }, index);
    // Taken out and put back, the sentence is the youngest.
    known.delete(sentence);
    known.set(sentence, words);
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return words;
  };
}
