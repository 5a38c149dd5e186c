import { splitCompound } from '@/corpus/german/compound';
import { capitalised } from '@/corpus/german/compound-candidate';
import { wordReadings } from '@/corpus/german/word-readings';
import type { Glosses, Rendering, WordIndex } from '@/corpus/lexicon/lexicon';
import { remember } from '../remember';

/** What a German word may be in English. */
export interface Meanings {
  readonly whole: readonly Rendering[];
  /** Of a compound, what each part may be. */
  readonly parts: readonly PartMeanings[];
  readonly verb: boolean;
}

interface PartMeanings {
  readonly lemma: string;
  readonly renderings: readonly Rendering[];
}

/** The meanings of a word as it stands in a text, whatever its form and its capitals. */
export type WordMeanings = (word: string) => Meanings;

/** Readings behind the likeliest of a word are mostly chance. */
const READINGS = 3;

/**
 * Meanings from the lexicon. A word in small letters may be a noun, too, for some texts have no capitals. Remembers what it was
 * asked, for texts repeat their words.
 */
export function lexiconMeanings({
  index,
  glosses,
}: {
  readonly index: WordIndex;
  readonly glosses: Glosses;
}): WordMeanings {
  const remembered: WordIndex = { facts: remember(index.facts), forms: remember(index.forms) };
  const likeliest = (word: string) => wordReadings(word, remembered).slice(0, READINGS);
  return remember((word) => {
    const asNoun = capitalised(word);
    const readings = likeliest(word);
    const nouns = asNoun === word ? [] : likeliest(asNoun).filter(({ pos }) => pos === 'noun');
    const lemmas = new Set([...readings, ...nouns].map(({ lemma }) => lemma));
    const whole = [...lemmas].flatMap(glosses);
    const parts = splitCompound(whole.length > 0 ? word : asNoun, remembered);
    return {
      whole,
      parts: parts.map(({ lemma }) => ({ lemma, renderings: glosses(lemma) })),
      verb: readings.some(({ pos }) => pos === 'verb'),
    };
  });
}
