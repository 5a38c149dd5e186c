import { chromium, type Page } from '@playwright/test';
import { buildIfNeeded } from '@/app/_build/build';
import { CHROMIUM_ARGS, needChromium } from '../browser/chromium';
import { importText } from '../e2e/support/import-text';
import { AppServer } from '../e2e/support/server';
import { bookOf } from './reading/book';
import { frameTime, keyTimes } from './reading/key-times';
import { filled, heapInUse, knowAWord, marksTime, openingTime } from './reading/opening';
import { falteringFrames } from './reading/scrolling';
import { printTable, type Row } from './report/table';
import { percentile } from './report/times';

/** Prints how an article and a book of ten thousand sentences are read in Chromium. */
const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const MOVES = 60;
const MEGABYTE = 1e6;

/** The bead in the middle of what is in view, and where it stands. */
const middle = (page: Page): Promise<{ bead: string; top: number } | undefined> =>
  page.evaluate(() => {
    const inHand = [...document.querySelectorAll<HTMLElement>('[data-in-hand]')].find(
      (element) => element.getClientRects().length > 0,
    );
    return inHand && { bead: inHand.dataset.bead ?? '', top: inHand.getBoundingClientRect().top };
  });

async function movingTime(page: Page): Promise<number> {
  await page.locator('[data-start]').first().waitFor();
  await keyTimes(page, 'j', 5);
  return percentile(await keyTimes(page, 'j', MOVES), 0.95);
}

async function viewRows(page: Page): Promise<Row[]> {
  const rows: Row[] = [];
  for (const key of ['2', '3', '4', '5', '1']) {
    const before = await middle(page);
    const time = await frameTime(page, key);
    const after = await middle(page);
    const moved = before && after?.bead === before.bead ? Math.abs(after.top - before.top) : Number.NaN;
    rows.push({
      what: `changing to way ${key} in the book, ms`,
      reach: ['≤', 200],
      ours: time,
      digits: 0,
      note: `the sentence moved ${moved.toFixed(1)} px`,
    });
  }
  return rows;
}

await buildIfNeeded();
const server = await AppServer.start();
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGS });
const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
page.setDefaultTimeout(120_000);

await page.goto(server.address + ARTICLE, { waitUntil: 'networkidle' });
const inArticle = await movingTime(page);
await importText(page, { de: bookOf('de'), en: bookOf('en') }, server.address);
const opening = await openingTime(page);
await filled(page);
const heap = await heapInUse(page);
const inBook = await movingTime(page);
const ways = await viewRows(page);
await knowAWord(page);
const marks = await marksTime(page);
await filled(page);
const { frames, faltering } = await falteringFrames(page);
await browser.close();
await server.kill();

printTable([
  { what: 'moving the bead in hand, article, ms, p95', reach: ['≤', 16], ours: inArticle, digits: 1 },
  { what: 'moving the bead in hand, book, ms, p95', reach: ['≤', 16], ours: inBook, digits: 1 },
  { what: 'book against article', reach: ['≤', 1.5], ours: inBook / inArticle, digits: 2 },
  { what: 'opening the stored book to first text, ms', reach: ['≤', 500], ours: opening, digits: 0 },
  { what: 'its JavaScript heap, MB', reach: ['≤', 100], ours: heap / MEGABYTE, digits: 0 },
  { what: 'to the marks on known words in view, ms', reach: ['≤', 1000], ours: marks, digits: 0 },
  {
    what: 'scrolling the book, CPU 4 × slower: frames over 50 ms, %',
    reach: ['≤', 1],
    ours: faltering,
    digits: 2,
    note: `${frames} frames`,
  },
  ...ways,
]);
