import type { FilesAt } from '@/corpus/lexicon/page/stored-files';

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
