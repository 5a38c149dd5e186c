import { chromium, type Page } from '@playwright/test';
import { buildIfNeeded } from '@/app/_build/build';
import { tokenise } from '@/corpus/text/tokens';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { importText } from '../e2e/support/import-text';
import { AppServer } from '../e2e/support/server';
import { cardTime } from './dictionary/card-time';
import { timesInWorker } from './dictionary/in-worker';
import { printTable, type Row } from './report/table';
import { percentile } from './report/times';
import { passageOf } from './speed/passage';

/** Prints how quickly the built app looks words up in Chromium: in its worker, and on the page from press to paint. */
const WORDS = 500;
const PRESSED = 40;
const RUNS = 11;
/** In milliseconds: shorter than anybody needs to press what they point at. */
const REST = 100;

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b);

const passage = passageOf(WORDS);
/** All of the passage and nothing behind it, so that offsets into it hold on the page, too. */
const TEXT = passage.text.slice(0, passage.sentences.at(-1)?.end);
const words = passage.sentences.flatMap((sentence) =>
  tokenise(TEXT, sentence)
    .filter(({ kind }) => kind === 'word')
    .map((word) => ({ word, sentence })),
);

async function workerRows(page: Page): Promise<Row[]> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no worker.');
  const calls = words.map(({ word, sentence: { start, end } }) => [
    { sentence: TEXT.slice(start, end), offset: word.start - start, english: '' },
  ]);
  await timesInWorker(worker, 'germanWord', calls);
  const warm = sorted(await timesInWorker(worker, 'germanWord', calls));
  const sentences = passage.sentences.map(({ start, end }) => TEXT.slice(start, end));
  // A blank at the end makes it another sentence, which is analysed anew.
  const anew = Array.from({ length: RUNS }, (_, run) => [
    sentences.map((text) => text + ' '.repeat(run + 1)),
  ]);
  const analysis = sorted(await timesInWorker(worker, 'lemmas', anew));
  return [
    {
      what: 'a word looked up in the worker, warm, ms, p95',
      reach: ['≤', 1],
      ours: percentile(warm, 0.95),
      note: `p50 ${percentile(warm, 0.5).toFixed(2)}`,
    },
    {
      what: `analysis of ${WORDS} words in the worker, ms`,
      reach: ['≤', 50],
      ours: percentile(analysis, 0.5),
      digits: 1,
    },
  ];
}

async function pageRows(page: Page): Promise<Row[]> {
  const [first] = words;
  if (!first) return [];
  const firstEver = await cardTime(page, first.word);
  await page.evaluate(() => {
    const long: number[] = [];
    new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { long });
  });
  const step = Math.floor(words.length / PRESSED);
  const times: number[] = [];
  for (const { word } of words.filter((_, at) => at % step === 1)) times.push(await cardTime(page, word));
  const long = await page.evaluate(() => Reflect.get(globalThis, 'long'));
  return [
    { what: 'first look-up ever, index included, ms', reach: ['≤', 150], ours: firstEver, digits: 0 },
    {
      what: 'from the press to the card painted, ms, p95',
      reach: ['≤', 50],
      ours: percentile(sorted(times), 0.95),
      digits: 0,
      note: `p50 ${percentile(sorted(times), 0.5).toFixed(0)}, shards over the network`,
    },
    {
      what: 'tasks over 50 ms on the main thread meanwhile',
      reach: ['≤', 0],
      ours: Array.isArray(long) ? long.length : Number.NaN,
      digits: 0,
    },
  ];
}

/** The same on a device that has the dictionary, by a pointer that rests on a word as people's do. */
async function keptRows(page: Page): Promise<Row[]> {
  const address = page.url();
  await page.goto(`${server.address}/en/settings`);
  await page.getByRole('button', { name: 'Keep the dictionary on this device' }).click();
  await page.getByText('The whole dictionary is on this device').first().waitFor({ timeout: 120_000 });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const step = Math.floor(words.length / PRESSED);
  const times: number[] = [];
  for (const { word } of words.filter((_, at) => at % step === 2))
    times.push(await cardTime(page, word, REST));
  return [
    {
      what: 'the same, dictionary kept, after pointing, ms, p95',
      reach: ['≤', 50],
      ours: percentile(sorted(times), 0.95),
      digits: 0,
      note: `p50 ${percentile(sorted(times), 0.5).toFixed(0)}; the pointer rests ${REST} ms`,
    },
  ];
}

await buildIfNeeded();
const server = await AppServer.start();
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
await importText(page, { de: TEXT }, server.address);
await page.waitForLoadState('networkidle');
const rows = [...(await pageRows(page)), ...(await keptRows(page)), ...(await workerRows(page))];
await browser.close();
await server.kill();
printTable(rows);
