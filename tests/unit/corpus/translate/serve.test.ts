import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '@/corpus/result';
import { countWrongCodes } from '@/corpus/translate/access-code';
import type { Config, Configured } from '@/corpus/translate/config';
import { deeplTranslator } from '@/corpus/translate/deepl';
import { type ServeDeps, serveAvailability, serveTranslation } from '@/corpus/translate/serve';
import { type Behaviour, type DeeplStandIn, startDeeplStandIn } from '@/tests/fixtures/deepl-stand-in';

const SECRETS = { key: 'secret-key', code: 'secret-code' };
const REQUEST = { code: SECRETS.code, from: 'de', to: 'en', texts: ['Es gießt.', 'Es hagelt.'] };
const NO_KEY: Configured = fail({ kind: 'key-without-code' });

let deepl: DeeplStandIn;
let configured: Configured;
let now = 0;
let deps: ServeDeps;
beforeEach(async () => {
  deepl = await startDeeplStandIn();
  configured = succeed({ ...SECRETS, serverUrl: deepl.url });
  deps = {
    translator: (config: Config) => deeplTranslator(config, { deadline: 500 }),
    wrongCodes: countWrongCodes(() => now),
    signal: new AbortController().signal,
  };
});
afterEach(() => deepl.close());

const asked = () => deepl.requests.length;

describe('serveTranslation', () => {
  it('translates', async () => {
    expect(await serveTranslation(REQUEST, configured, deps)).toEqual({
      status: 200,
      body: { translations: ['In English: Es gießt.', 'In English: Es hagelt.'] },
    });
  });

  it('passes the context on', async () => {
    await serveTranslation({ ...REQUEST, context: 'Das Wetter' }, configured, deps);
    expect(deepl.requests.at(-1)?.form.context).toBe('Das Wetter');
  });

  it.each<[Behaviour, number, string]>([
    [403, 502, 'wrong-key'],
    [456, 502, 'quota'],
    [429, 429, 'busy'],
    [503, 502, 'unavailable'],
    [400, 400, 'refused'],
    ['hang', 504, 'timeout'],
    [{ after: 1, status: 456 }, 502, 'quota'],
  ])('answers DeepL’s %j with %i and %s, and with nothing else', async (behaviour, status, failure) => {
    deepl.set(behaviour);
    expect(await serveTranslation(REQUEST, configured, deps)).toEqual({ status, body: { failure } });
  });

  it('stops when the page has gone', async () => {
    deepl.set('hang');
    const gone = { ...deps, signal: AbortSignal.abort() };
    expect((await serveTranslation(REQUEST, configured, gone)).body).toEqual({ failure: 'cancelled' });
  });

  it.each([
    ['off', succeed('off' as const)],
    ['configured with a key alone', NO_KEY],
  ])('translates nothing where it is %s', async (_, config) => {
    const before = asked();
    const { body } = await serveTranslation(REQUEST, config, deps);
    expect(body).toEqual({ failure: 'not-configured' });
    expect(asked()).toBe(before);
  });

  it.each([undefined, null, 'text', [], {}, { ...REQUEST, texts: [] }])('refuses %j', async (body) => {
    expect(await serveTranslation(body, configured, deps)).toEqual({
      status: 400,
      body: { failure: 'refused' },
    });
  });

  it.each(['', 'secret', 'secret-code ', 'SECRET-CODE'])(
    'sends DeepL nothing for the code “%s”',
    async (code) => {
      const before = asked();
      const answer = await serveTranslation({ ...REQUEST, code }, configured, deps);
      expect(answer).toEqual({ status: 403, body: { failure: 'wrong-code' } });
      expect(asked()).toBe(before);
    },
  );

  it('looks at no further code, not even the right one, after ten wrong ones in a minute', async () => {
    const wrong = { ...REQUEST, code: 'guess' };
    for (let guess = 0; guess < 10; guess++) {
      expect((await serveTranslation(wrong, configured, deps)).status).toBe(403);
    }
    const busy = { status: 429, body: { failure: 'busy' } };
    expect(await serveTranslation(wrong, configured, deps)).toEqual(busy);
    expect(await serveTranslation(REQUEST, configured, deps)).toEqual(busy);
    now += 60_000;
    expect((await serveTranslation(REQUEST, configured, deps)).status).toBe(200);
  });
});

describe('serveAvailability', () => {
  it('tells whether a translator is there', () => {
    expect(serveAvailability(configured)).toEqual({ available: true });
    expect(serveAvailability(succeed('off'))).toEqual({ available: false });
    expect(serveAvailability(NO_KEY)).toEqual({ available: false });
  });
});
