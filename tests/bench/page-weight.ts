import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { buildIfNeeded } from '@/app/_build/build';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { AppServer } from '../e2e/support/server';

/**
 * Prints the JavaScript of a first visit to each page, gzip, with an empty cache and without the service worker: what the
 * page itself names, and all that has come once the network is quiet (what is fetched ahead for the next pages, too).
 */
const PAGES = [
  '/en',
  '/en/read/ein-dekret-und-seine-folgen',
  '/en/read?id=x',
  '/en/import',
  '/en/practice',
  '/en/words',
  '/en/settings',
  '/en/about',
];

await buildIfNeeded();
const server = await AppServer.start();
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
const rows = [];
for (const path of PAGES) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.set(
      new URL(response.url()).pathname,
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  const html = await (await fetch(server.address + path)).text();
  const named = new Set([...html.matchAll(/src="([^"]+\.js)"/g)].map((match) => match[1]));
  const kilobytes = async (wanted: (file: string) => boolean): Promise<number> => {
    const found = await Promise.all([...sizes].filter(([file]) => wanted(file)).map(([, size]) => size));
    return Math.round(found.reduce((sum, size) => sum + size, 0) / 102.4) / 10;
  };
  rows.push({
    page: path,
    'first load, KB gzip': await kilobytes((file) => named.has(file)),
    'and fetched ahead': await kilobytes(() => true),
  });
  await context.close();
}
await browser.close();
await server.kill();
console.table(rows);
