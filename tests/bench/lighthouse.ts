import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { buildIfNeeded } from '@/app/_build/build';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { AppServer } from '../e2e/support/server';

/**
 * Prints Lighthouse's figures (mobile) for the library and for an article: of several runs the one in the middle, for what a busy
 * machine measures differs from run to run.
 */
const PAGES = ['/en', '/en/read/ein-dekret-und-seine-folgen'];
const RUNS = 5;
const DEBUGGING_PORT = 9333;

const scoreOf = ({ categories }: Result, name: string): number =>
  Math.round((categories[name]?.score ?? 0) * 100);

async function runsOn(address: string): Promise<Result[]> {
  const results: Result[] = [];
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(address, { port: DEBUGGING_PORT, output: 'json', logLevel: 'error' });
    if (result) results.push(result.lhr);
  }
  return results.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
}

await buildIfNeeded();
const server = await AppServer.start();
const args = [...CHROMIUM_ARGS, `--remote-debugging-port=${DEBUGGING_PORT}`];
const browser = await chromium.launch({ executablePath: needChromium(), args });
const rows = [];
for (const path of PAGES) {
  const results = await runsOn(server.address + path);
  const middle = results[results.length >> 1];
  if (!middle) continue;
  const audits = Object.entries(middle.audits);
  const shown = (id: string): string | undefined => middle.audits[id]?.displayValue;
  rows.push({
    page: path,
    performance: scoreOf(middle, 'performance'),
    'of all runs': results.map((result) => scoreOf(result, 'performance')).join(' '),
    accessibility: scoreOf(middle, 'accessibility'),
    'best practices': scoreOf(middle, 'best-practices'),
    seo: scoreOf(middle, 'seo'),
    CLS: shown('cumulative-layout-shift'),
    LCP: shown('largest-contentful-paint'),
    TBT: shown('total-blocking-time'),
  });
  for (const [id, { score, scoreDisplayMode, title }] of audits) {
    if (score !== null && score < 0.9 && scoreDisplayMode === 'binary')
      console.log(`${path}: ${id}: ${title}`);
  }
}
await browser.close();
await server.kill();
console.table(rows);
