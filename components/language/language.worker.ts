import { expose } from 'comlink';
import { germanWord } from '@/corpus/lexicon/look-up/german-word';
import { dictionaries, lexiconFiles } from './dictionary';

const dictionary = dictionaries(lexiconFiles());

const worker = {
  /**
   * @param sentence the text of one German sentence
   * @param slug of a bundled article, which brings along what its words need
   */
  germanWord: async (sentence: string, offset: number, slug?: string) => {
    const lexicon = await dictionary(slug);
    return lexicon.ok ? germanWord(sentence, offset, lexicon.value) : lexicon;
  },
};
export type LanguageWorker = typeof worker;

expose(worker);
