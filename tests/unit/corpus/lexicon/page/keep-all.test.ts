import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { forgetAll, type Kept, keepAll, keptSoFar } from '@/corpus/lexicon/page/keep-all';
import { renew } from '@/corpus/lexicon/page/renew';
import { fail, succeed } from '@/corpus/result';
import { MemoryCaches } from '@/tests/fixtures/memory-caches';

const names = Array.from({ length: 12 }, (_, at) => `entries-${at}`);
const FILE = gzipSync('x'.repeat(400));
const manifest = JSON.stringify({ files: names.map((name) => ({ name, bytes: FILE.length })) });
const ALL = names.length * FILE.length;

/** A site with the dictionary; `broken` answers in its place for single addresses, until it gives undefined. */
function site(
  broken: (address: string, asked: number) => Response | 'no network' | undefined = () => undefined,
) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    asked.push(address);
    const answer = broken(address, asked.length);
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    return answer ?? new Response(address.endsWith('.json') ? manifest : FILE.slice());
  };
  return { asked, fetch };
}

const quiet = () => ({ signal: new AbortController().signal, onProgress: (_: Kept) => undefined });
const base = '/lexicon/two';

describe('keeping the dictionary', () => {
  it('fetches all of it and tells how far it is', async () => {
    const told: number[] = [];
    const at = { base, ...site(), caches: new MemoryCaches() };
    const onProgress = ({ bytes }: Kept) => void told.push(bytes);
    expect(await keepAll(at, { ...quiet(), onProgress })).toEqual(succeed({ bytes: ALL, of: ALL }));
    expect(told).toEqual(Array.from({ length: 13 }, (_, files) => files * FILE.length));
    expect(await keptSoFar(at)).toEqual(succeed({ bytes: ALL, of: ALL }));
  });

  it.each([
    ['the network goes', 'no network', 'offline'],
    ['a file is cut short', new Response(FILE.subarray(0, 9).slice()), 'damaged'],
    ['a newer version takes its place', new Response(null, { status: 404 }), 'replaced'],
  ] as const)(
    'where %s half-way, what is here stays and another try goes on from there',
    async (_, answer, kind) => {
      const caches = new MemoryCaches();
      const half = {
        base,
        ...site((_, asked) =>
          asked > 6 ? (answer instanceof Response ? answer.clone() : answer) : undefined,
        ),
        caches,
      };
      expect(await keepAll(half, quiet())).toEqual(fail({ kind }));
      const kept = await keptSoFar(half);
      if (!kept.ok) throw new Error(kept.failure.kind);
      expect(kept.value.bytes).toBeGreaterThan(0);
      expect(kept.value.bytes).toBeLessThan(ALL);
      const again = { base, ...site(), caches };
      expect((await keepAll(again, quiet())).ok).toBe(true);
      expect(again.asked).toHaveLength((ALL - kept.value.bytes) / FILE.length);
    },
  );

  it('goes on after it was stopped', async () => {
    const caches = new MemoryCaches();
    const stop = new AbortController();
    const at = { base, ...site(), caches };
    const onProgress = ({ bytes }: Kept): void => {
      if (bytes > ALL / 3) stop.abort();
    };
    expect(await keepAll(at, { signal: stop.signal, onProgress })).toEqual(fail({ kind: 'stopped' }));
    expect(await keepAll(at, quiet())).toEqual(succeed({ bytes: ALL, of: ALL }));
  });

  it('on a full device leaves nothing behind of what it fetched', async () => {
    const caches = new MemoryCaches(manifest.length + ALL / 2);
    const at = { base, ...site(), caches };
    expect(await keepAll(at, quiet())).toEqual(fail({ kind: 'no-room' }));
    expect(await keptSoFar(at)).toEqual(succeed({ bytes: 0, of: ALL }));
  });

  it('says that a browser without a cache keeps nothing', async () => {
    const at = { base, ...site() };
    expect(await keepAll(at, quiet())).toEqual(fail({ kind: 'no-storage' }));
    expect(await keptSoFar(at)).toEqual(fail({ kind: 'no-storage' }));
  });

  it('is undone without a trace', async () => {
    const at = { base, ...site(), caches: new MemoryCaches() };
    await keepAll(at, quiet());
    await forgetAll(at);
    expect(await at.caches.keys()).toEqual([]);
  });
});

describe('a new version of the dictionary', () => {
  it('is kept whole where the old one was, which then goes', async () => {
    const caches = new MemoryCaches();
    await keepAll({ base: '/lexicon/one', ...site(), caches }, quiet());
    const at = { base, ...site(), caches };
    await renew(at);
    expect(await caches.keys()).toEqual(['lexicon:/lexicon/two']);
    expect(await keptSoFar(at)).toEqual(succeed({ bytes: ALL, of: ALL }));
  });

  it('waits for the network, and the old one stays until then', async () => {
    const caches = new MemoryCaches();
    await keepAll({ base: '/lexicon/one', ...site(), caches }, quiet());
    await renew({ base, ...site(() => 'no network'), caches });
    expect(await caches.keys()).toContain('lexicon:/lexicon/one');
    await renew({ base, ...site(), caches });
    expect(await caches.keys()).toEqual(['lexicon:/lexicon/two']);
  });

  it('makes single files of the old one go', async () => {
    const caches = new MemoryCaches();
    await (await caches.open('lexicon:/lexicon/one')).put(
      '/lexicon/one/lemmas.bin',
      new Response(FILE.slice()),
    );
    const at = { base, ...site(), caches };
    await renew(at);
    expect(await caches.keys()).not.toContain('lexicon:/lexicon/one');
    expect(at.asked).toEqual([]);
  });
});
