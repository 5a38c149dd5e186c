import { fail, type Result, succeed } from '@/corpus/result';
import type { LexiconFailure } from '../lexicon';

/** As much of the browser's Cache as is needed here. */
export interface FileCache {
  match(address: string): Promise<Response | undefined>;
  put(address: string, response: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
  keys(): Promise<readonly { readonly url: string }[]>;
}

/** As much of its CacheStorage. */
interface FileCaches {
  open(name: string): Promise<FileCache>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<boolean>;
}

/** Where a page has its dictionary from. The parts are passed in: a browser may lack the cache, a test breaks each. */
export interface FilesAt {
  /** The folder on the site, with the version in its name, without a slash behind it: "/lexicon/0123456789ab". */
  readonly base: string;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Absent where the browser has none or forbids it; the files then come over the network each time. */
  readonly caches?: FileCaches | undefined;
}

/** The bytes of a file, no longer compressed. */
export type ReadFile = (name: string) => Promise<Result<Uint8Array, LexiconFailure>>;

/** The list of all files with their sizes, not compressed. */
export const MANIFEST = 'manifest.json';

const PREFIX = 'lexicon:';

/** One version of the dictionary, one cache. */
export const cacheName = ({ base }: Pick<FilesAt, 'base'>): string => `${PREFIX}${base}`;
export const isLexiconCache = (name: string): boolean => name.startsWith(PREFIX);

export const addressOf = ({ base }: Pick<FilesAt, 'base'>, name: string): string => `${base}/${name}.bin`;

/** The cache of this version; undefined where there is none to be had. */
export async function openCache(at: Pick<FilesAt, 'base' | 'caches'>): Promise<FileCache | undefined> {
  return at.caches?.open(cacheName(at)).catch(() => undefined);
}

/** Undefined where it was cut short or is not compressed at all: gzip carries its length and a checksum. */
export async function unpack(response: Response): Promise<Uint8Array | undefined> {
  try {
    const plain = response.body?.pipeThrough(new DecompressionStream('gzip'));
    return plain && new Uint8Array(await new Response(plain).arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Fetches a file from the site. That this version is not there means that the site has a newer one. */
export async function fetchFile(
  { fetch }: Pick<FilesAt, 'fetch'>,
  address: string,
  signal?: AbortSignal,
): Promise<Result<Response, LexiconFailure>> {
  try {
    const response = await fetch(address, signal ? { signal } : {});
    if (response.ok) return succeed(response);
    return fail({ kind: response.status === 404 ? 'replaced' : 'offline' });
  } catch {
    return fail({ kind: 'offline' });
  }
}

/** Reads files from the cache, else over the network, and keeps what came: no file is fetched twice unless it is damaged. */
export function fileReader(at: FilesAt): ReadFile {
  const opened = openCache(at);
  return async (name) => {
    const address = addressOf(at, name);
    const cache = await opened;
    const kept = await cache?.match(address).catch(() => undefined);
    const known = kept && (await unpack(kept));
    if (known) return succeed(known);
    const fetched = await fetchFile(at, address);
    if (!fetched.ok) return fetched;
    const copy = fetched.value.clone();
    const bytes = await unpack(fetched.value);
    if (bytes === undefined) return fail({ kind: 'damaged' });
    // Where there is no room for it, it is fetched again the next time; the word is looked up all the same.
    await cache?.put(address, copy).catch(() => undefined);
    return succeed(bytes);
  };
}
