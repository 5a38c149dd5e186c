import { keepAll } from './keep-all';
import { readManifest } from './manifest';
import { cacheName, type FileCache, type FilesAt, isLexiconCache, MANIFEST } from './stored-files';

/** Whether a cache holds all of its version of the dictionary. */
async function isWhole(cache: FileCache): Promise<boolean> {
  const addresses = (await cache.keys()).map(({ url }) => url);
  const address = addresses.find((url) => url.endsWith(`/${MANIFEST}`));
  const listed = address && (await cache.match(address));
  const manifest = listed && readManifest(await listed.text());
  return manifest !== undefined && manifest !== '' && addresses.length > manifest.files.length;
}

/**
 * Sees to what an older version of the app left: who had kept its whole dictionary keeps the new one too, as soon as the
 * network allows; single files of the old one are of no more use.
 */
export async function renew(at: FilesAt): Promise<void> {
  const names = (await at.caches?.keys().catch(() => [])) ?? [];
  for (const name of names.filter((other) => isLexiconCache(other) && other !== cacheName(at))) {
    const cache = await at.caches?.open(name);
    if (cache && (await isWhole(cache))) {
      const quietly = { signal: new AbortController().signal, onProgress: () => undefined };
      // Until it succeeds the old one stays, as a sign that the new one is wanted.
      await keepAll(at, quietly);
    } else await at.caches?.delete(name);
  }
}
