import type { Page } from '@playwright/test';
import { isOfflineReady, open, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const TITLE = 'Ein Dekret und seine Folgen';

const scrollTo = (page: Page, bead: number): Promise<void> =>
  sentence(page, bead, 'de').evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** What the page says of how far one is. */
const percentIn = async (page: Page): Promise<number> => {
  const said = await page
    .locator('main')
    .getByText(/\d+% read/)
    .first()
    .textContent();
  return Number(/(\d+)%/.exec(said ?? '')?.[1]);
};

test('the contents name every section in both languages, lead there and say where one is', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const button = page.getByRole('button', { name: 'Contents' });
  await button.click();
  const panel = page.getByRole('dialog', { name: 'Contents' });
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  await expect(panel.locator('[aria-current]')).toHaveText(new RegExp(TITLE));
  await expectNoViolations(page);
  const section = panel.getByRole('button', { name: 'Peking redet mit' });
  await expect(section.locator('[lang="en"]')).toHaveText(/Beijing/);
  await section.click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('group', { name: 'Text, German and English' })).toBeFocused();
  const heading = page.locator('[data-in-hand][lang="de"]');
  await expect(heading).toHaveText('Peking redet mit');
  expect((await heading.boundingBox())?.y).toBeLessThan(200);
  expect((await heading.boundingBox())?.y).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await button.click();
  await expect(panel.locator('[aria-current]')).toHaveText(/Peking redet mit/);
});

test('the contents are reached and left by keyboard', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('button', { name: 'Contents' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Contents' });
  await expect(panel.getByRole('listitem')).toHaveCount(5);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Ein Verbot mit Ansage' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Contents' })).toBeFocused();
});

test('how far one is follows the place in the text, up to its end', async ({ page }) => {
  await open(page, ARTICLE);
  await expect(page.getByText(/^\d+ min to read$/)).toBeVisible();
  await scrollTo(page, 12);
  await expect(page.getByText(/\d+% read · \d+ min left/)).toBeVisible();
  await expect(page.getByText(/\d+% read · \d+ min left/)).toBeInViewport();
  const before = await percentIn(page);
  await scrollTo(page, 20);
  await expect.poll(() => percentIn(page)).toBeGreaterThan(before);
  await page.locator('[data-bead]').last().scrollIntoViewIfNeeded();
  await expect(page.getByText('read to the end')).toBeVisible();
});

test('what was left in the middle is gone on with from the library, which says how far it is', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await isOfflineReady(page);
  await scrollTo(page, 20);
  await expect(page.getByText(/\d+% read · \d+ min left/)).toBeVisible();
  await page.reload();
  await expect(sentence(page, 20, 'de')).toBeInViewport();
  const percent = await percentIn(page);
  // Coming back is no step back.
  await page.waitForTimeout(900);
  expect(await percentIn(page)).toBe(percent);
  await page.getByRole('link', { name: 'Library' }).click();
  const goOn = page.getByRole('link', { name: /Go on reading/ });
  await expect(goOn).toContainText(`${percent}% read`);
  await expect(goOn).toContainText(/\d+ min left/);
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: TITLE, exact: true }) });
  await expect(item).toContainText(`${percent}% read`);
  await expectNoViolations(page);
  await goOn.click();
  await expect(sentence(page, 20, 'de')).toBeInViewport();
});

test('an article read to its end says so and is not gone on with', async ({ page }) => {
  await open(page, ARTICLE);
  await page.locator('[data-bead]').last().scrollIntoViewIfNeeded();
  await expect(page.getByText('read to the end')).toBeVisible();
  await page.goto('/en');
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: TITLE, exact: true }) });
  await expect(item).toContainText('✓ Read');
  await expect(page.getByText('Go on reading')).toHaveCount(0);
});
