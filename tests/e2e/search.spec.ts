import type { Page } from '@playwright/test';
import { marked, open, sentence } from './support/app';
import { importText } from './support/import-text';
import { beadInHand, textOf } from './support/reader';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/pfand-gehoert-daneben';
const DAYS = Array.from(
  { length: 400 },
  (_, at) => `Am Tag ${at} kam der Bote. Er brachte Brief ${at}. Niemand las ihn. Abends brannte noch Licht.`,
);
const BOOK = [...DAYS, 'Zuletzt schloss die Wirtin das Tor zu.'].join('\n\n');
const field = (page: Page) => page.getByRole('search').getByRole('textbox');

test('from the menu: found in both languages, marked, counted, one after the other', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Search in the article' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('uberrascht');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect.poll(() => marked(page, 'found-here')).toEqual(['überrascht']);

  await field(page).fill('PFAND');
  await expect.poll(() => marked(page, 'found-here')).toEqual(['Pfand']);
  await expect(page.getByText('1 of 5')).toBeVisible();
  await expect.poll(async () => (await marked(page, 'found')).length).toBe(4);
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('5 of 5')).toBeVisible();
  // The last stands in the English: "the words 'Pfand gehört daneben'".
  await expect(sentence(page, (await beadInHand(page)) ?? 0, 'en')).toContainText('small sticker');
  await expect(sentence(page, (await beadInHand(page)) ?? 0, 'en')).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('1 of 5')).toBeVisible();
  await field(page).fill('Zugspitze');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('button', { name: 'Close the search' }).click();
  await expect(textOf(page)).toBeFocused();
  await expect.poll(() => marked(page, 'found-here')).toEqual([]);
});

test('what is found below a cover stays covered until one goes there', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('button', { name: 'Cover the English' }).click();
  await textOf(page).focus();
  await page.keyboard.press('/');
  await field(page).fill('receipt');
  await expect(page.getByText('1 of 1')).toBeVisible();
  const bead = (await beadInHand(page)) ?? 0;
  await expect(sentence(page, bead, 'de')).toContainText('Bon');
  expect(await marked(page, 'found-here')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page, 'found-here')).toEqual(['receipt']);
});

test('in a book the last sentence is found as one types, and is brought clear of the search', async ({
  page,
}) => {
  test.slow();
  await importText(page, { de: BOOK });
  await textOf(page).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('wirtin');
  await expect.poll(() => marked(page, 'found-here')).toEqual(['Wirtin']);
  const box = await page.locator('[data-in-hand]').first().boundingBox();
  const bar = await page.getByRole('search').boundingBox();
  expect(box?.y ?? 0).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  await expect(page.locator('[data-in-hand]').first()).toBeInViewport();
});

test('on a slow device what was found stays in view while the text before it is still put on the page', async ({
  page,
}) => {
  test.slow();
  await importText(page, { de: BOOK });
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await page.reload();
  await textOf(page).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('wirtin');
  await expect.poll(() => marked(page, 'found-here'), { timeout: 30_000 }).toEqual(['Wirtin']);
  await expect(page.locator('[data-leaf]:empty')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('[data-in-hand]').first()).toBeInViewport();
});
