import { expose } from 'comlink';
import { lexiconFiles } from '@/components/language/lexicon-files';
import { germanTranslations } from '@/corpus/align/german-translations';
import type { Translations } from '@/corpus/align/lexicon-partners';
import type { Sides } from '@/corpus/articles/article';
import { prepare } from '@/corpus/import/prepare';
import type { ImportOptions } from '@/corpus/import/read-plain';
import { openLexicon } from '@/corpus/lexicon/page/open-lexicon';
import { fileReader } from '@/corpus/lexicon/page/stored-files';

/** Undefined where the dictionary cannot be had just now: texts are aligned without it, too. */
async function translationsAtHand(): Promise<Translations | undefined> {
  const lexicon = await openLexicon(fileReader(lexiconFiles()));
  if (!lexicon.ok) return undefined;
  const glosses = await lexicon.value.glosses();
  return glosses.ok ? germanTranslations({ index: lexicon.value.index, glosses: glosses.value }) : undefined;
}

const worker = {
  prepare: async (given: Sides<string>, { taken }: ImportOptions, onProgress: (done: number) => void) => {
    const translations = given.en.trim() === '' ? undefined : await translationsAtHand();
    return prepare(given, { ...(taken && { taken }), translations, onProgress });
  },
};
export type ImportWorker = typeof worker;

expose(worker);
