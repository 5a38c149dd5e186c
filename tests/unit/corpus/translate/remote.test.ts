import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '@/corpus/result';
import { countWrongCodes } from '@/corpus/translate/access-code';
import { readBody } from '@/corpus/translate/body';
import { deeplTranslator } from '@/corpus/translate/deepl';
import { type RemoteOptions, remoteTranslator } from '@/corpus/translate/remote';
import { serveTranslation } from '@/corpus/translate/serve';
import { gather } from '@/corpus/translate/translator';
import { type Behaviour, type DeeplStandIn, startDeeplStandIn } from '@/tests/fixtures/deepl-stand-in';

const CODE = 'Birne';
const SENTENCES = Array.from({ length: 50 }, (_, number) => `Satz ${number}.`);
const ENGLISH = SENTENCES.map((text) => `In English: ${text}`);

let deepl: DeeplStandIn;
beforeEach(async () => {
  deepl = await startDeeplStandIn();
});
afterEach(() => deepl.close());

/** The route as the page sees it, without the network between them. */
const route = async (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const request = new Request(new URL(String(url), 'http://localhost'), init);
  const { status, body } = await serveTranslation(
    await readBody(request),
    succeed({ key: 'key', code: CODE, serverUrl: deepl.url }),
    {
      translator: (config) => deeplTranslator(config, { deadline: 500 }),
      wrongCodes: countWrongCodes(() => 0),
      signal: request.signal,
    },
  );
  return Response.json(body, { status });
};

const never: typeof fetch = () => new Promise(() => {});
const answering =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });
const broken: typeof fetch = async () => {
  throw new TypeError('Failed to fetch');
};

const translate = (
  options: Partial<RemoteOptions> = {},
  sentences = SENTENCES,
  signal = new AbortController().signal,
) =>
  gather(
    remoteTranslator({ fetch: route, code: CODE, ...options }).translate(sentences, {
      from: 'de',
      to: 'en',
      signal,
    }),
  );

describe('remoteTranslator', () => {
  it('translates twenty sentences a request', async () => {
    const before = deepl.requests.length;
    const { translated, failure } = await translate();
    expect(failure).toBeUndefined();
    expect(translated.map(({ text }) => text)).toEqual(ENGLISH);
    expect(deepl.requests.slice(before).map(({ texts }) => texts.length)).toEqual([20, 20, 10]);
  });

  it('asks the route for no more than it takes', async () => {
    const { failure } = await translate({ batch: 1_000 }, [...SENTENCES, ...SENTENCES]);
    expect(failure).toBeUndefined();
    expect((await translate({ batch: 50 }, Array(50).fill('x'.repeat(4_000)))).failure).toBeUndefined();
  });

  it('sends as much of the context as the route takes', async () => {
    const signal = new AbortController().signal;
    const translator = remoteTranslator({ fetch: route, code: CODE });
    const request = { from: 'de', to: 'en', signal, context: 'x'.repeat(9_000) } as const;
    expect((await gather(translator.translate(['Es gießt.'], request))).failure).toBeUndefined();
    expect(deepl.requests.at(-1)?.form.context).toHaveLength(5_000);
  });

  it('keeps what came before a failure', async () => {
    deepl.set({ after: 40, status: 456 });
    const { translated, failure } = await translate();
    expect(translated.map(({ text }) => text)).toEqual(ENGLISH.slice(0, 40));
    expect(failure).toEqual({ kind: 'quota' });
  });

  it('refuses one sentence that is too long, and keeps those before it', async () => {
    const { translated, failure } = await translate({}, ['Kurz.', 'x'.repeat(5_001), 'Auch kurz.']);
    expect(translated.map(({ text }) => text)).toEqual(['In English: Kurz.']);
    expect(failure).toEqual({ kind: 'refused' });
  });

  it.each<[Behaviour, string]>([
    [403, 'wrong-key'],
    [456, 'quota'],
    [429, 'busy'],
    [503, 'unavailable'],
    [400, 'refused'],
    ['hang', 'timeout'],
  ])('hears that DeepL answers %s: %s', async (behaviour, kind) => {
    deepl.set(behaviour);
    expect(await translate()).toEqual({ translated: [], failure: { kind } });
  });

  it('hears that the code is wrong', async () => {
    expect(await translate({ code: 'Apfel' })).toEqual({ translated: [], failure: { kind: 'wrong-code' } });
  });

  it.each<[string, typeof fetch, string]>([
    ['no network', broken, 'offline'],
    ['no answer', never, 'timeout'],
    ['a page of a proxy', answering('<h1>Bad gateway</h1>', 502), 'unavailable'],
    ['a page of a host without the route', answering('<h1>Not found</h1>', 404), 'refused'],
    ['another JSON', answering('{"translations":[1]}'), 'refused'],
    ['a failure nobody knows', answering('{"failure":"tired"}', 418), 'refused'],
    ['too few translations', answering('{"translations":["One."]}'), 'refused'],
    [
      'an installation without a translator',
      answering('{"failure":"not-configured"}', 503),
      'not-configured',
    ],
  ])('meets %s', async (_, fetch, kind) => {
    expect(await translate({ fetch, deadline: 50 })).toEqual({ translated: [], failure: { kind } });
  });

  it('meets an answer that begins and never ends', async () => {
    const stalled: typeof fetch = async () => new Response(new ReadableStream({}));
    expect((await translate({ fetch: stalled, deadline: 50 })).failure).toEqual({ kind: 'timeout' });
  });

  it('is cancelled while it waits, and stops the request', async () => {
    const stop = new AbortController();
    let request: AbortSignal | null | undefined;
    const waiting: typeof fetch = (_, init) => {
      request = init?.signal;
      stop.abort();
      return never('');
    };
    const { failure } = await translate({ fetch: waiting }, SENTENCES, stop.signal);
    expect(failure).toEqual({ kind: 'cancelled' });
    expect(request?.aborted).toBe(true);
  });
});
