import type { GlossaryEntry } from '@/corpus/articles/article';
import { indexForms } from '@/corpus/articles/form-index';
import { formOf } from '@/corpus/articles/forms';
import type { WordIndex } from '@/corpus/lexicon/lexicon';
import { type PlacedLemma, placedLemmas } from '@/corpus/lexicon/look-up/placed-lemmas';
import type { SentenceAnalyser } from '@/corpus/lexicon/look-up/sentence-analyser';
import { standingWords } from '@/corpus/lexicon/look-up/standing-words';
import { Counts, type WordIdentity } from './counts';
import type { Vocabulary } from './vocabulary';
import { isWordToLearn } from './word-to-learn';

interface Means {
  readonly analyse: SentenceAnalyser;
  readonly index: WordIndex;
  /** The author's: where it explains a word, the word is what it says. Its phrases do not count, but their words do. */
  readonly glossary: readonly GlossaryEntry[];
}

/**
 * Counts the words to learn in sentences of an article that follow each other.
 *
 * @param sentences their texts
 * @param from index of the first of them in the article
 */
export function countWords(
  sentences: readonly string[],
  from: number,
  { analyse, index, glossary }: Means,
): Vocabulary {
  const counts = new Counts();
  const explained = indexForms<WordIdentity & GlossaryEntry>(glossary.filter(({ pos }) => pos !== 'phrase'));
  sentences.forEach((text, at) => {
    const byForm = explained({ start: 0, end: text.length }, text);
    const placed = placedLemmas(analyse(text), index);
    for (const { entry, spans } of standingWords<WordIdentity, PlacedLemma>(
      byForm,
      placed,
      (lemma) => lemma,
    )) {
      if (isWordToLearn(entry)) counts.add(entry, formOf(spans, text), 1, from + at);
    }
  });
  return counts.vocabulary();
}
