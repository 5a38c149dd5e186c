import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { buildIfNeeded } from '@/app/_build/build';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { AppServer } from '../e2e/support/server';

/** Prints the JavaScript that a first visit to each page loads, gzip, with an empty cache and without the service worker. */
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
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  rows.push({ page: path, scripts: sizes.length, 'KB gzip': Math.round(bytes / 102.4) / 10 });
  await context.close();
}
await browser.close();
await server.kill();
console.table(rows);
