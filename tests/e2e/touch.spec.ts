import type { Page } from '@playwright/test';
import { marked, open, openCard, placeOfWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { beadInHand } from './support/reader';
import { expect, test } from './support/test';
import { putFinger } from './support/touch';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const ARTICLE = '/en/read/pfand-gehoert-daneben';
const BEAD = 9;

const english = (page: Page) => sentence(page, BEAD, 'en');
const isCovered = (page: Page) => english(page).evaluate((one) => one.hasAttribute('data-covered'));
const isSeen = (page: Page) =>
  english(page).evaluate((one) => getComputedStyle(one).color !== 'rgba(0, 0, 0, 0)');

async function coverAndFind(page: Page): Promise<{ x: number; y: number }> {
  await page.getByRole('button', { name: 'Cover the English' }).tap();
  await english(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await expect.poll(() => isCovered(page)).toBe(true);
  const box = await english(page).evaluate((one) => {
    const { x, y, width, height } = one.getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return box;
}

test('a tap on a word opens its card, a tap beside it takes the sentence; keep, and go to the words', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const word = await placeOfWord(page, 'Mülleimer', 4);
  await page.touchscreen.tap(word.x, word.y);
  const card = await openCard(page);
  await expect(card).toContainText('der Mülleimer');
  await card.getByRole('button', { name: 'Keep' }).tap();
  await expect(card.getByText('Kept, new')).toBeVisible();
  await expect.poll(() => marked(page, 'new')).toContain('Mülleimer');
  await expectNoViolations(page);

  const box = await card.boundingBox();
  const above = (box?.y ?? 0) - 40;
  await page.touchscreen.tap(386, above > 40 ? above : (box?.y ?? 0) + (box?.height ?? 0) + 40);
  await expect(card).toBeHidden();
  const beside = await sentence(page, 8, 'de').evaluate((one) => {
    one.scrollIntoView({ block: 'center' });
    const { right, y, height } = one.getClientRects()[0] ?? new DOMRect();
    return { x: right + 40, y: y + height / 2 };
  });
  await page.touchscreen.tap(beside.x, beside.y);
  await expect.poll(() => beadInHand(page)).toBe(8);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const again = await placeOfWord(page, 'Mülleimer', 4);
  await page.touchscreen.tap(again.x, again.y);
  await (await openCard(page)).getByRole('link', { name: 'In my words' }).tap();
  await page.waitForURL(/\/en\/words\?term=/);
  await expect(page.getByRole('listitem').and(page.locator(':focus'))).toContainText('der Mülleimer');
});

test('a cover goes at a tap, and nothing moves under the thumb', async ({ page }) => {
  await open(page, ARTICLE);
  const at = await coverAndFind(page);
  const before = await sentence(page, BEAD, 'de').boundingBox();
  await page.touchscreen.tap(at.x, at.y);
  await expect.poll(() => isCovered(page)).toBe(false);
  expect(await sentence(page, BEAD, 'de').boundingBox()).toEqual(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a cover goes at a swipe sideways, and stays where one scrolls', async ({ page }) => {
  await open(page, ARTICLE);
  const at = await coverAndFind(page);
  const scrolling = await putFinger(page, at);
  const top = await page.evaluate(() => scrollY);
  await scrolling.draw({ x: at.x + 20, y: at.y - 200 });
  await scrolling.lift();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  expect(await isCovered(page)).toBe(true);

  const there = await english(page).evaluate((one) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, height } = one.getClientRects()[0] ?? new DOMRect();
    return { x: x + 20, y: y + height / 2 };
  });
  const still = await page.evaluate(() => scrollY);
  const swiping = await putFinger(page, there);
  await swiping.draw({ x: there.x + 120, y: there.y + 6 });
  await swiping.lift();
  await expect.poll(() => isCovered(page)).toBe(false);
  expect(await page.evaluate(() => scrollY)).toBe(still);
  expect(await beadInHand(page)).toBe(BEAD);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a cover that is held shows the English as long as it is held', async ({ page }) => {
  await open(page, ARTICLE);
  const at = await coverAndFind(page);
  expect(await isSeen(page)).toBe(false);
  const finger = await putFinger(page, at);
  await expect.poll(() => isSeen(page)).toBe(true);
  await page.waitForTimeout(400);
  await finger.lift();
  await expect.poll(() => isSeen(page)).toBe(false);
  expect(await isCovered(page)).toBe(true);
});

test('what is outside of the text is large enough for a thumb', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'All keys' })).toBeHidden();
  await page.getByRole('button', { name: 'Search in the article' }).tap();
  await page.getByRole('search').getByRole('textbox').fill('Pfand');
  await expect(page.getByText('1 of 5')).toBeVisible();
  const small = await page
    .locator('button:visible, select:visible, input:visible, article a:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.closest('[data-bead]'))
        .filter((one) => one.getBoundingClientRect().height < 24 || one.getBoundingClientRect().width < 24)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
