import { expose } from 'comlink';
import { type BeadSide, linkBead } from '@/corpus/align/links/link-bead';
import { lexiconMeanings, type WordMeanings } from '@/corpus/align/links/word-meanings';
import type { Lexicon, LexiconFailure } from '@/corpus/lexicon/lexicon';
import { germanWord } from '@/corpus/lexicon/look-up/german-word';
import { placedLemmas } from '@/corpus/lexicon/look-up/placed-lemmas';
import { forgetAll, type Kept, keepAll, keptSoFar } from '@/corpus/lexicon/page/keep-all';
import { renew } from '@/corpus/lexicon/page/renew';
import { type Result, succeed } from '@/corpus/result';
import { dictionaries, lexiconFiles } from './dictionary';

const at = lexiconFiles();
const dictionary = dictionaries(at);
let keeping = new AbortController();

void renew(at);

/** They remember what they were asked, so each dictionary has its own for as long as it is open. */
const meanings = new WeakMap<Lexicon, WordMeanings>();

async function meaningsOf(lexicon: Lexicon): Promise<Result<WordMeanings, LexiconFailure>> {
  const known = meanings.get(lexicon);
  if (known) return succeed(known);
  const glosses = await lexicon.glosses();
  if (!glosses.ok) return glosses;
  const made = lexiconMeanings({ index: lexicon.index, glosses: glosses.value });
  meanings.set(lexicon, made);
  return succeed(made);
}

const worker = {
  /**
   * @param sentence the text of one German sentence
   * @param slug of a bundled article, which brings along what its words need
   */
  germanWord: async (sentence: string, offset: number, slug?: string) => {
    const lexicon = await dictionary(slug);
    return lexicon.ok ? germanWord(sentence, offset, lexicon.value) : lexicon;
  },

  /** @param sentences the texts of German sentences */
  lemmas: async (sentences: readonly string[], slug?: string) => {
    const lexicon = await dictionary(slug);
    if (!lexicon.ok) return lexicon;
    return succeed(sentences.map((sentence) => placedLemmas(sentence, lexicon.value.index)));
  },

  links: async (de: BeadSide, en: BeadSide, slug?: string) => {
    const lexicon = await dictionary(slug);
    if (!lexicon.ok) return lexicon;
    const known = await meaningsOf(lexicon.value);
    if (!known.ok) return known;
    return succeed(linkBead(de, en, { index: lexicon.value.index, meanings: known.value }));
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
