import { fail, type Result, succeed } from '@/corpus/result';
import type { LexiconFailure } from '../lexicon';
import { type Manifest, readManifest } from './manifest';
import {
  addressOf,
  cacheName,
  type FileCache,
  type FilesAt,
  fetchFile,
  isLexiconCache,
  MANIFEST,
  openCache,
} from './stored-files';

/** How much of the dictionary is on this device, in bytes as they are fetched. */
export interface Kept {
  readonly bytes: number;
  readonly of: number;
}

export type KeepFailure =
  | LexiconFailure
  /** The device has no room for it; what had been fetched is gone again, for the learner's own words need room first. */
  | { readonly kind: 'no-room' }
  /** The browser keeps nothing here. */
  | { readonly kind: 'no-storage' }
  | { readonly kind: 'stopped' };

interface KeepOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (kept: Kept) => void;
}

/** So many files are fetched at a time. */
const AT_A_TIME = 4;

/** The list of all files, from the cache where it is there. */
async function manifestOf(at: FilesAt, cache: FileCache): Promise<Result<Manifest, LexiconFailure>> {
  const address = `${at.base}/${MANIFEST}`;
  const kept = await cache.match(address);
  const fetched = kept ? succeed(kept) : await fetchFile(at, address);
  if (!fetched.ok) return fetched;
  const copy = fetched.value.clone();
  const manifest = readManifest(await fetched.value.text().catch(() => ''));
  if (manifest === undefined) return fail({ kind: 'damaged' });
  if (!kept) await cache.put(address, copy).catch(() => undefined);
  return succeed(manifest);
}

async function keptAddresses(cache: FileCache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
}

const sum = (files: Manifest['files']): number => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** How much of the dictionary is here already. */
export async function keptSoFar(at: FilesAt): Promise<Result<Kept, KeepFailure>> {
  const cache = await openCache(at);
  if (cache === undefined) return fail({ kind: 'no-storage' });
  const manifest = await manifestOf(at, cache);
  if (!manifest.ok) return manifest;
  const kept = await keptAddresses(cache);
  const here = manifest.value.files.filter(({ name }) => kept.has(addressOf(at, name)));
  return succeed({ bytes: sum(here), of: sum(manifest.value.files) });
}

type Step = Result<undefined, KeepFailure>;

/** Fetches one file and keeps it; one that is not as long as it should be is not kept. */
async function keepFile(
  at: FilesAt,
  cache: FileCache,
  { name, bytes }: Manifest['files'][number],
  signal: AbortSignal,
): Promise<Step> {
  const address = addressOf(at, name);
  const fetched = await fetchFile(at, address, signal);
  if (signal.aborted) return fail({ kind: 'stopped' });
  if (!fetched.ok) return fetched;
  const body = await fetched.value.arrayBuffer().catch(() => undefined);
  if (signal.aborted) return fail({ kind: 'stopped' });
  if (body?.byteLength !== bytes) return fail({ kind: 'damaged' });
  try {
    await cache.put(address, new Response(body));
    return succeed(undefined);
  } catch {
    return fail({ kind: 'no-room' });
  }
}

/**
 * Fetches all of the dictionary that is not here yet. What is here stays when it is stopped or the network goes, so that
 * another try goes on from there. Caches of other versions are cleared away once this one is whole.
 */
export async function keepAll(
  at: FilesAt,
  { signal, onProgress }: KeepOptions,
): Promise<Result<Kept, KeepFailure>> {
  const cache = await openCache(at);
  if (cache === undefined) return fail({ kind: 'no-storage' });
  const manifest = await manifestOf(at, cache);
  if (!manifest.ok) return manifest;
  const { files } = manifest.value;
  const kept = await keptAddresses(cache);
  const missing = files.filter(({ name }) => !kept.has(addressOf(at, name)));
  const of = sum(files);
  let bytes = of - sum(missing);
  let failure: KeepFailure | undefined;
  const fetched: string[] = [];
  onProgress({ bytes, of });

  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      if (failure !== undefined) return;
      const step = await keepFile(at, cache, file, signal);
      if (!step.ok) {
        failure ??= step.failure;
        return;
      }
      fetched.push(file.name);
      bytes += file.bytes;
      onProgress({ bytes, of });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  if (failure?.kind === 'no-room') {
    for (const name of fetched) await cache.delete(addressOf(at, name));
  }
  if (failure !== undefined) return fail(failure);
  await clearOthers(at);
  return succeed({ bytes, of });
}

/** Takes the dictionary off the device again. */
export async function forgetAll({ caches }: Pick<FilesAt, 'caches'>): Promise<void> {
  for (const name of (await caches?.keys()) ?? []) {
    if (isLexiconCache(name)) await caches?.delete(name);
  }
}

async function clearOthers(at: FilesAt): Promise<void> {
  for (const name of (await at.caches?.keys()) ?? []) {
    if (isLexiconCache(name) && name !== cacheName(at)) await at.caches?.delete(name);
  }
}
