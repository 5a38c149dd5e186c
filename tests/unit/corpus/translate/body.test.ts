import { describe, expect, it } from 'vitest';
import { readBody } from '@/corpus/translate/body';

const JSON_TYPE = { 'content-type': 'application/json', host: 'satzpaar.example:3000' };
const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) =>
  new Request('http://localhost/api/translate', { method: 'POST', body, headers });

describe('readBody', () => {
  it.each([
    ['without an origin', JSON_TYPE],
    ['of our own origin', { ...JSON_TYPE, origin: 'https://satzpaar.example:3000' }],
    ['that names its encoding', { ...JSON_TYPE, 'content-type': 'Application/JSON; charset=utf-8' }],
  ])('reads a request %s', async (_, headers) => {
    expect(await readBody(post('{"text":"Größe"}', headers))).toEqual({ text: 'Größe' });
  });

  it.each([
    ['of another host', { ...JSON_TYPE, origin: 'https://elsewhere.example:3000' }],
    ['of another port', { ...JSON_TYPE, origin: 'https://satzpaar.example:4000' }],
    ['of a page without an origin', { ...JSON_TYPE, origin: 'null' }],
    ['to no host', { 'content-type': 'application/json', origin: 'https://satzpaar.example:3000' }],
    ['that a form sends', { ...JSON_TYPE, 'content-type': 'text/plain' }],
  ])('does not read a request %s', async (_, headers) => {
    expect(await readBody(post('{}', headers))).toBeUndefined();
  });

  it.each([
    ['what is no JSON', '{"text":'],
    ['an empty body', ''],
    ['what is no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['what is too large', JSON.stringify('x'.repeat(256 * 1024))],
  ])('does not read %s', async (_, body) => {
    expect(await readBody(post(body))).toBeUndefined();
  });

  it('stops reading a body that does not end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 100) controller.error(new Error('read too far'));
        else controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = { method: 'POST', body: endless, headers: JSON_TYPE, duplex: 'half' };
    expect(await readBody(new Request('http://localhost/', init))).toBeUndefined();
    expect(sent).toBeLessThan(10);
  });
});
