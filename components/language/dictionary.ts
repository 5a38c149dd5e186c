import type { Lexicon, LexiconFailure } from '@/corpus/lexicon/lexicon';
import { fetchPack } from '@/corpus/lexicon/pack/fetch-pack';
import { once } from '@/corpus/lexicon/page/once';
import { openLexicon } from '@/corpus/lexicon/page/open-lexicon';
import { type FilesAt, fileReader } from '@/corpus/lexicon/page/stored-files';
import type { Result } from '@/corpus/result';

/** A browser that forbids storage throws where its caches are merely looked at. */
const cachesOf = (): CacheStorage | undefined => {
  try {
    return globalThis.caches;
  } catch {
    return undefined;
  }
};

/** The dictionary of this build as the browser has it. For workers: it takes time and room. */
export const lexiconFiles = (): FilesAt => ({
  base: process.env.NEXT_PUBLIC_LEXICON ?? '/lexicon/none',
  fetch: (address, init) => fetch(address, init),
  caches: cachesOf(),
});

type Opened = Promise<Result<Lexicon, LexiconFailure>>;

/**
 * Opens dictionaries and keeps them open: the whole one, or what a bundled article brought along. The article's own answers for
 * its words just as the whole one does, and needs no network.
 */
export function dictionaries(at: FilesAt): (slug?: string) => Opened {
  const whole = once((_: 'whole') => openLexicon(fileReader(at)), 1);
  const packed = once((slug: string) => fetchPack(at, slug), 3);
  return (slug) => (slug === undefined ? whole('whole') : packed(slug));
}
