import { expose } from 'comlink';
import { type BeadSide, linkBead } from '@/corpus/align/links/link-bead';
import type { GlossaryEntry } from '@/corpus/articles/article';
import { type EnglishPlace, englishWord } from '@/corpus/lexicon/look-up/english-word';
import { germanWord, type Sense, type WordPlace } from '@/corpus/lexicon/look-up/german-word';
import { placedEnglish } from '@/corpus/lexicon/look-up/placed-english';
import { placedLemmas } from '@/corpus/lexicon/look-up/placed-lemmas';
import { forgetAll, type Kept, keepAll, keptSoFar } from '@/corpus/lexicon/page/keep-all';
import { once } from '@/corpus/lexicon/page/once';
import { renew } from '@/corpus/lexicon/page/renew';
import { fail, succeed } from '@/corpus/result';
import { countWords } from '@/corpus/vocabulary/count-words';
import { fetchVocabulary } from '@/corpus/vocabulary/fetch-vocabulary';
import { dictionaries } from './dictionary';
import { lexiconFiles } from './lexicon-files';

const at = lexiconFiles();
const dictionary = dictionaries(at);
/** A sentence that asks for most of the tables: a split verb, a compound, a participle. */
const WARMING = 'Der Gartenzaunhersteller stellte gestern seine frisch gestrichenen Zäune vor.';
/** Of so many bundled articles the counted words are at hand: a shelf of them. */
const vocabularies = once((slug: string) => fetchVocabulary(at, slug), 100);
let keeping = new AbortController();

void renew(at);

/** What is asked of words takes the slug of a bundled article, which brings along what its words need. */
const worker = {
  /** Opens the dictionary and gets the analysis going, so that the first word that is pressed need not wait for it. */
  warm: async (slug?: string): Promise<void> => {
    const opened = await dictionary(slug);
    if (!opened.ok) return;
    opened.value.analyse(WARMING);
    await opened.value.meanings();
  },

  germanWord: async (place: WordPlace, slug?: string) => {
    const opened = await dictionary(slug);
    return opened.ok ? germanWord(place, opened.value.lexicon, opened.value.analyse) : opened;
  },

  englishWord: async (place: EnglishPlace, slug?: string) => {
    const opened = await dictionary(slug);
    return opened.ok ? englishWord(place, opened.value.lexicon, opened.value.analyse) : opened;
  },

  /** @param sentences the texts of English sentences */
  englishReadings: async (sentences: readonly string[]) => succeed(sentences.map(placedEnglish)),

  /** @param sentences the texts of German sentences */
  lemmas: async (sentences: readonly string[], slug?: string) => {
    const opened = await dictionary(slug);
    if (!opened.ok) return opened;
    const { analyse, lexicon } = opened.value;
    return succeed(sentences.map((sentence) => placedLemmas(analyse(sentence), lexicon.index)));
  },

  /** @param from index of the first of these sentences in its article, which is the learner's own */
  countWords: async (sentences: readonly string[], from: number, glossary: readonly GlossaryEntry[]) => {
    const opened = await dictionary();
    if (!opened.ok) return opened;
    const { analyse, lexicon } = opened.value;
    return succeed(countWords(sentences, from, { analyse, index: lexicon.index, glossary }));
  },

  vocabulary: (slug: string) => vocabularies(slug),

  /** In which sense the dictionary takes each of these words; undefined for what it does not have. */
  senses: async (places: readonly WordPlace[], slug?: string) => {
    const opened = await dictionary(slug);
    if (!opened.ok) return opened;
    const senses: (Sense | undefined)[] = [];
    for (const place of places) {
      const word = await germanWord(place, opened.value.lexicon, opened.value.analyse);
      if (!word.ok && word.failure.kind !== 'no-word') return fail({ kind: word.failure.kind });
      senses.push(word.ok ? word.value.senses[0] : undefined);
    }
    return succeed(senses);
  },

  links: async (de: BeadSide, en: BeadSide, slug?: string) => {
    const opened = await dictionary(slug);
    if (!opened.ok) return opened;
    const meanings = await opened.value.meanings();
    if (!meanings.ok) return meanings;
    return succeed(linkBead(de, en, { index: opened.value.lexicon.index, meanings: meanings.value }));
  },

  kept: () => keptSoFar(at),
  keep: (onProgress: (kept: Kept) => void) => {
    keeping = new AbortController();
    return keepAll(at, { signal: keeping.signal, onProgress });
  },
  stopKeeping: () => keeping.abort(),
  forget: () => forgetAll(at),
};
export type LanguageWorker = typeof worker;

expose(worker);
