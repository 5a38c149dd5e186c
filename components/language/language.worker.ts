import { expose } from 'comlink';
import { germanWord } from '@/corpus/lexicon/look-up/german-word';
import { forgetAll, type Kept, keepAll, keptSoFar } from '@/corpus/lexicon/page/keep-all';
import { renew } from '@/corpus/lexicon/page/renew';
import { dictionaries, lexiconFiles } from './dictionary';

const at = lexiconFiles();
const dictionary = dictionaries(at);
let keeping = new AbortController();

void renew(at);

const worker = {
  /**
   * @param sentence the text of one German sentence
   * @param slug of a bundled article, which brings along what its words need
   */
  germanWord: async (sentence: string, offset: number, slug?: string) => {
    const lexicon = await dictionary(slug);
    return lexicon.ok ? germanWord(sentence, offset, lexicon.value) : lexicon;
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
