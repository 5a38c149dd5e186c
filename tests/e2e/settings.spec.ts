import { open, pressWord, sentence } from './support/app';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/pfand-gehoert-daneben';

test('the number of new cards a day holds for practice; what is no number is refused and nothing is lost', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'Mülleimer');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText('Kept')).toBeVisible();
  await open(page, '/en/settings');
  const field = page.getByLabel('New cards a day');
  await expect(field).toHaveValue('20');
  await field.fill('500');
  await expect(page.getByText('whole number')).toBeVisible();
  await field.fill('0');
  await expect(page.getByText('whole number')).toBeHidden();
  await page.goto('/en');
  await expect(page.getByText('Nothing is due today')).toBeVisible();
  await page.goto('/en/settings');
  await expect(page.getByLabel('New cards a day')).toHaveValue('0');
});

test('theme and reading size are kept, and there before anything is painted', async ({ page }) => {
  await open(page, '/en/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Largest' }).check();
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(25, 23, 20)');
  expect(await sentence(page, 2, 'de').evaluate((element) => getComputedStyle(element).fontSize)).toBe(
    '25.6px',
  );
});

test('what the browser promises about storage is said, and how much is used', async ({ page }) => {
  await page.goto('/en/settings');
  await expect(page.getByText(/About .+ of .+/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Storage/ })).toBeVisible();
});
