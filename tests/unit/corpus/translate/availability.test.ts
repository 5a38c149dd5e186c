import { expect, it } from 'vitest';
import { translationAvailable } from '@/corpus/translate/availability';

const answering =
  (body: string, status = 200): typeof fetch =>
  async () =>
    new Response(body, { status });
const never: typeof fetch = () => new Promise(() => {});
const broken: typeof fetch = async () => {
  throw new TypeError('Failed to fetch');
};

it.each<[string, typeof fetch, boolean]>([
  ['yes', answering('{"available":true}'), true],
  ['no', answering('{"available":false}'), false],
  ['another JSON', answering('{}'), false],
  ['null', answering('null'), false],
  ['a page', answering('<h1>Not found</h1>', 404), false],
  ['nothing', never, false],
  ['no network', broken, false],
])('hears %s', async (_, fetch, available) => {
  expect(await translationAvailable(fetch, { deadline: 50 })).toBe(available);
});
