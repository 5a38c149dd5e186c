import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dynamic, GET, POST } from '@/app/api/translate/route';
import { type DeeplStandIn, startDeeplStandIn } from '@/tests/fixtures/deepl-stand-in';

const KEY = 'secret-key';
const CODE = 'secret-code';
const BODY = { code: CODE, from: 'de', to: 'en', texts: ['Es gießt.'] };

let deepl: DeeplStandIn;
beforeAll(async () => {
  deepl = await startDeeplStandIn();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => deepl.close());

function configure(): void {
  vi.stubEnv('DEEPL_AUTH_KEY', KEY);
  vi.stubEnv('SATZPAAR_ACCESS_CODE', CODE);
  vi.stubEnv('DEEPL_SERVER_URL', deepl.url);
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://localhost/api/translate', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'localhost', ...headers },
      body: JSON.stringify(body),
    }),
  );

describe('/api/translate', () => {
  it('is answered anew every time', async () => {
    expect(dynamic).toBe('force-dynamic');
    expect(await GET().json()).toEqual({ available: false });
    configure();
    const answer = GET();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ available: true });
  });

  it('translates', async () => {
    configure();
    deepl.set('ok');
    const answer = await post(BODY, { origin: 'http://localhost' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ translations: ['In English: Es gießt.'] });
  });

  it('translates nothing without a configuration, or with a key alone', async () => {
    const before = deepl.requests.length;
    expect(await (await post(BODY)).json()).toEqual({ failure: 'not-configured' });
    vi.stubEnv('DEEPL_AUTH_KEY', KEY);
    vi.stubEnv('DEEPL_SERVER_URL', deepl.url);
    expect(await (await post(BODY)).json()).toEqual({ failure: 'not-configured' });
    expect(deepl.requests.length).toBe(before);
  });

  it('refuses the page of another origin', async () => {
    configure();
    const before = deepl.requests.length;
    const answer = await post(BODY, { origin: 'https://elsewhere.example' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ failure: 'refused' });
    expect(deepl.requests.length).toBe(before);
  });

  it('tells neither key nor code to anybody, and logs neither', async () => {
    configure();
    const written: string[] = [];
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    }
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, method).mockImplementation((...values) => void written.push(JSON.stringify(values)));
    }
    const bodies = [BODY, { ...BODY, code: 'guess' }, { ...BODY, texts: [] }, { ...BODY, from: KEY }, null];
    for (const behaviour of ['ok', 'nonsense', 403, 404, 429, 456, 503] as const) {
      deepl.set(behaviour);
      const answers = await Promise.all([GET(), ...(await Promise.all(bodies.map((body) => post(body))))]);
      for (const answer of answers) {
        written.push(JSON.stringify([...answer.headers]), await answer.text());
      }
    }
    expect(written.length).toBeGreaterThan(40);
    expect(written.join('\n')).not.toMatch(/secret/);
  });
});
