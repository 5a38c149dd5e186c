import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileReader } from '@/corpus/lexicon/page/stored-files';
import { MemoryCaches } from '@/tests/fixtures/memory-caches';

const FILE = gzipSync('Dekret, Bieter, Frist');
const base = '/lexicon/one';

/** A site that answers each request with the next of these, and counts them. */
function site(...answers: (Uint8Array | number | 'no network')[]) {
  const asked: string[] = [];
  const fetch = async (address: string): Promise<Response> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(address);
    if (answer === 'no network') throw new TypeError('Failed to fetch');
    return typeof answer === 'number'
      ? new Response(null, { status: answer })
      : new Response(answer?.slice());
  };
  return { asked, fetch };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a file of the dictionary', () => {
  it('is fetched once and comes from the cache from then on', async () => {
    const { asked, fetch } = site(FILE, 'no network');
    const caches = new MemoryCaches();
    for (const read of [fileReader({ base, fetch, caches }), fileReader({ base, fetch, caches })]) {
      const file = await read('lemmas');
      expect(file.ok && text(file.value)).toBe('Dekret, Bieter, Frist');
    }
    expect(asked).toEqual(['/lexicon/one/lemmas.bin']);
  });

  it.each([
    ['without a network', 'no network', 'offline'],
    ['of a version that is gone', 404, 'replaced'],
    ['from a server that fails', 503, 'offline'],
    ['cut short', FILE.subarray(0, FILE.length - 6), 'damaged'],
    [
      'that is a page of a hotel’s network',
      new TextEncoder().encode('<html>Please log in</html>'),
      'damaged',
    ],
  ] as const)('%s is a failure, and asking again mends it', async (_, broken, kind) => {
    const { fetch } = site(broken, FILE);
    const read = fileReader({ base, fetch, caches: new MemoryCaches() });
    expect(await read('entries-7')).toEqual({ ok: false, failure: { kind } });
    expect((await read('entries-7')).ok).toBe(true);
  });

  it('that was kept damaged is fetched anew', async () => {
    const { asked, fetch } = site(FILE);
    const caches = new MemoryCaches();
    const cache = await caches.open('lexicon:/lexicon/one');
    await cache.put('/lexicon/one/forms.bin', new Response(FILE.subarray(0, 9).slice()));
    const read = fileReader({ base, fetch, caches });
    expect((await read('forms')).ok).toBe(true);
    expect(asked).toHaveLength(1);
    const kept = await cache.match('/lexicon/one/forms.bin');
    expect((await kept?.arrayBuffer())?.byteLength).toBe(FILE.length);
  });

  it.each([
    ['a full device', new MemoryCaches(3)],
    ['a browser without a cache', undefined],
  ])('is read on %s, too', async (_, caches) => {
    const { asked, fetch } = site(FILE);
    const read = fileReader({ base, fetch, caches });
    expect((await read('lemmas')).ok).toBe(true);
    expect((await read('lemmas')).ok).toBe(true);
    expect(asked).toHaveLength(2);
  });
});
