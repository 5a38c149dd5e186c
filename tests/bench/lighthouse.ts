import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { buildIfNeeded } from '@/app/_build/build';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { AppServer } from '../e2e/support/server';

/** Prints Lighthouse's figures (mobile) for the library and for an article. */
const PAGES = ['/en', '/en/read/ein-dekret-und-seine-folgen'];
const DEBUGGING_PORT = 9333;

await buildIfNeeded();
const server = await AppServer.start();
const args = [...CHROMIUM_ARGS, `--remote-debugging-port=${DEBUGGING_PORT}`];
const browser = await chromium.launch({ executablePath: needChromium(), args });
const rows = [];
for (const path of PAGES) {
  const result = await lighthouse(server.address + path, {
    port: DEBUGGING_PORT,
    output: 'json',
    logLevel: 'error',
  });
  if (!result) continue;
  const { categories, audits } = result.lhr;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  rows.push({
    page: path,
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best practices': score('best-practices'),
    seo: score('seo'),
    CLS: audits['cumulative-layout-shift']?.displayValue,
    LCP: audits['largest-contentful-paint']?.displayValue,
  });
  for (const [id, audit] of Object.entries(audits)) {
    if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary')
      console.log(`${path}: ${id}: ${audit.title}`);
  }
}
await browser.close();
await server.kill();
console.table(rows);
