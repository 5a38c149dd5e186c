import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deeplTranslator } from '@/corpus/translate/deepl';
import { gather } from '@/corpus/translate/translator';
import { type Behaviour, type DeeplStandIn, startDeeplStandIn } from '@/tests/fixtures/deepl-stand-in';

const KEY = 'secret-key:fx';
let deepl: DeeplStandIn;
beforeEach(async () => {
  deepl = await startDeeplStandIn();
});
afterEach(() => deepl.close());

const translator = (deadline = 5_000, serverUrl = deepl.url) =>
  deeplTranslator({ key: KEY, serverUrl }, { deadline });
const fromGerman = (signal = new AbortController().signal) => ({ from: 'de', to: 'en', signal }) as const;

describe('deeplTranslator', () => {
  it('asks for British English, sentence by sentence, with the context', async () => {
    const context = 'Der Regen hält seit Tagen an.';
    const request = { ...fromGerman(), context };
    const { translated, failure } = await gather(
      translator().translate(['Es gießt.', 'Süß & sauer + 5 %'], request),
    );
    expect(failure).toBeUndefined();
    expect(translated.map(({ text }) => text)).toEqual([
      'In English: Es gießt.',
      'In English: Süß & sauer + 5 %',
    ]);
    const asked = deepl.requests.at(-1);
    expect(asked?.authorization).toBe(`DeepL-Auth-Key ${KEY}`);
    expect(asked?.form).toMatchObject({
      source_lang: 'de',
      target_lang: 'en-GB',
      split_sentences: '0',
      context,
    });
  });

  it('asks for German', async () => {
    const request = { ...fromGerman(), from: 'en', to: 'de' } as const;
    const { translated } = await gather(translator().translate(['It is pouring.'], request));
    expect(translated.map(({ text }) => text)).toEqual(['Auf Deutsch: It is pouring.']);
  });

  it('sends no more than fifty sentences at once', async () => {
    const before = deepl.requests.length;
    const sentences = Array.from({ length: 120 }, (_, number) => `Satz ${number}.`);
    const { translated } = await gather(translator().translate(sentences, fromGerman()));
    expect(deepl.requests.slice(before).map(({ texts }) => texts.length)).toEqual([50, 50, 20]);
    expect(translated.map(({ text }) => text)).toEqual(sentences.map((text) => `In English: ${text}`));
    expect(translated.map(({ index }) => index)).toEqual(sentences.map((_, index) => index));
  });

  it.each<[Behaviour, string]>([
    [403, 'wrong-key'],
    [456, 'quota'],
    [429, 'busy'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
    [400, 'refused'],
    [404, 'refused'],
    [413, 'refused'],
    ['nonsense', 'refused'],
  ])('takes an answer %s for %s, and asks once', async (behaviour, kind) => {
    deepl.set(behaviour);
    const before = deepl.requests.length;
    expect(await gather(translator().translate(['Es gießt.'], fromGerman()))).toEqual({
      translated: [],
      failure: { kind },
    });
    expect(deepl.requests.length).toBe(before + 1);
  });

  it.each(['hang', 'drip'] as const)(
    'waits no longer than its deadline for answers that %s',
    async (behaviour) => {
      deepl.set(behaviour);
      const { failure } = await gather(translator(50).translate(['Es gießt.'], fromGerman()));
      expect(failure).toEqual({ kind: 'timeout' });
    },
  );

  it('is offline where nobody listens', async () => {
    const { failure } = await gather(
      translator(5_000, await closedPort()).translate(['Es gießt.'], fromGerman()),
    );
    expect(failure).toEqual({ kind: 'offline' });
  });

  it('is cancelled while DeepL keeps it waiting', async () => {
    deepl.set('hang');
    const stop = new AbortController();
    const gathered = gather(translator().translate(['Es gießt.'], fromGerman(stop.signal)));
    stop.abort();
    expect((await gathered).failure).toEqual({ kind: 'cancelled' });
  });

  it('keeps what came before the quota was used up', async () => {
    deepl.set({ after: 50, status: 456 });
    const sentences = Array.from({ length: 80 }, (_, number) => `Satz ${number}.`);
    const { translated, failure } = await gather(translator().translate(sentences, fromGerman()));
    expect(translated.map(({ text }) => text)).toEqual(
      sentences.slice(0, 50).map((text) => `In English: ${text}`),
    );
    expect(failure).toEqual({ kind: 'quota' });
  });
});

describe('usage', () => {
  it('counts characters', async () => {
    expect(await translator().usage()).toEqual({ ok: true, value: { used: 1_200, limit: 500_000 } });
  });

  it.each<[Behaviour, string]>([
    [403, 'wrong-key'],
    [503, 'unavailable'],
    ['nonsense', 'refused'],
  ])('takes an answer %s for %s', async (behaviour, kind) => {
    deepl.set(behaviour);
    expect(await translator().usage()).toEqual({ ok: false, failure: { kind } });
  });
});

/** The address of a port that was free a moment ago. */
function closedPort(): Promise<string> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => resolve(`http://127.0.0.1:${port}`));
    });
  });
}
