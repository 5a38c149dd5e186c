import type { Page } from 'puppeteer-core';
import { ARTICLE, CARD, marked, open, placeOfWord, press, pressWord, says, textOf } from './support/app';
import { expect, test } from './support/test';

const BEAD = 12;
const english = (bead: number): string => `[data-bead="${bead}"][lang="en"]`;

/** Where a bead stands in the window, on whichever side is shown. */
const topOf = (page: Page, bead: number): Promise<number> =>
  page.$$eval(`[data-bead="${bead}"]`, (all) => {
    const shown = all.find((one) => one.getClientRects().length > 0);
    return shown?.getBoundingClientRect().top ?? Number.NaN;
  });

async function takeInHand(page: Page, bead: number): Promise<void> {
  const german = `[data-bead="${bead}"][lang="de"]`;
  await page.$eval(german, (element) => element.scrollIntoView({ block: 'center' }));
  await page.focus('[role="group"][tabindex="0"]');
  await page.hover(german);
  await page.locator(`${german}[data-in-hand]`).wait();
}

test('the library leads to an article, German beside English', async ({ page, address }) => {
  await open(page, `${address}/en`);
  await press(page, 'link', 'Ein Dekret und seine Folgen');
  await says(page, 'Ein Dekret und seine Folgen', 'h1');
  expect(await textOf(page, '[data-bead="2"][lang="de"]')).toContain('Trump');
  expect(await textOf(page, english(2))).toContain('Trump');
});

test('a word that is pressed has a card with its entry of the dictionary, and what translates it is lit', async ({
  page,
  address,
}) => {
  await open(page, address + ARTICLE);
  await pressWord(page, 'Wahlkampf');
  await says(page, 'der Wahlkampf', CARD);
  await says(page, 'election campaign', CARD);
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Wahlkampf']);
  await expect.poll(() => marked(page, 'linked')).toContain('campaign');
});

test('a split verb is marked at both ends', async ({ page, address }) => {
  await open(page, address + ARTICLE);
  await pressWord(page, 'sieht');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['sieht', 'vor']);
  await says(page, 'vorsehen', CARD);
});

test('the marks on words are painted', async ({ page, address }) => {
  await open(page, address + ARTICLE);
  await expect.poll(() => marked(page, 'glossary')).toContain('Dekret');
  const { left, right, y } = await placeOfWord(page, 'Dekret');
  const clip = { x: left, y: y - 30, width: right - left, height: 60 };
  const look = () => page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
  const withMark = await look();
  await page.evaluate(() => CSS.highlights.clear());
  expect(await look()).not.toBe(withMark);
});

test('five ways to read, and the sentence in hand stays where it is', async ({ page, address }) => {
  await open(page, address + ARTICLE);
  await takeInHand(page, BEAD);
  const before = await topOf(page, BEAD);
  for (const [key, way] of Object.entries({
    2: 'rows',
    3: 'between',
    4: 'german',
    5: 'english',
    1: 'side',
  })) {
    await page.keyboard.press(key as '1');
    await page.locator(`:root[data-view="${way}"]`).wait();
    expect(Math.abs((await topOf(page, BEAD)) - before)).toBeLessThanOrEqual(2);
  }
});

test('where German is read alone, the English appears for the sentence in hand', async ({
  page,
  address,
}) => {
  await open(page, address + ARTICLE);
  await takeInHand(page, BEAD);
  await page.keyboard.press('4');
  await says(page, 'Sunday night', 'aside');
  expect(await textOf(page, english(BEAD))).toBeUndefined();
});

test('the English is covered, and uncovered a sentence at a time', async ({ page, address }) => {
  await open(page, address + ARTICLE);
  await press(page, 'button', 'Cover the English');
  await page.locator(`${english(BEAD)}[role="button"]`).wait();
  await takeInHand(page, BEAD);
  await page.keyboard.press(' ');
  await page.locator(`${english(BEAD)}:not([role])`).wait();
  expect(await page.$$eval('[data-bead][lang="en"][role="button"]', (all) => all.length)).toBeGreaterThan(10);
  await press(page, 'button', 'Show the English');
  await page.waitForFunction(() => document.querySelector('[data-bead][role="button"]') === null);
});

test('the reading place survives a reload', async ({ page, address }) => {
  await open(page, address + ARTICLE);
  await page.$eval('[data-bead="20"][lang="de"]', (element) => element.scrollIntoView({ block: 'start' }));
  const read = async (): Promise<string | undefined> => {
    const library = await page.browserContext().newPage();
    await library.goto(`${address}/en`);
    await library.waitForFunction(() => document.querySelector('main h3') !== null);
    const shown = await textOf(library, 'main');
    await library.close();
    return shown;
  };
  await expect.poll(read, { interval: 1000 }).toMatch(/\d+\s?% read/);
  await page.reload();
  await expect.poll(() => topOf(page, 20)).toBeLessThan(800);
});

test('a script that the build did not write stays blocked, and is told', async ({
  page,
  address,
  expectedErrors,
}) => {
  await open(page, address + ARTICLE);
  expectedErrors.push(/policy: script-src/, /Content-Security-Policy/);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('broken into');
});
