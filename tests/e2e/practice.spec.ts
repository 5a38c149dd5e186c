import { readFileSync } from 'node:fs';
import { open, pressWord } from './support/app';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';

test.beforeEach(async ({ page }) => {
  await open(page, ARTICLE);
  for (const word of ['Dekret', 'Kundgebung']) {
    const card = await pressWord(page, word);
    await card.getByRole('button', { name: 'Keep' }).click();
    await expect(card.getByText('Kept')).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

test('cards are asked, answered, taken back, and the day is summed up', async ({ page }) => {
  await page.goto('/en');
  await expect(page.getByText('2 cards are due today')).toBeVisible();
  await page.getByRole('link', { name: 'Practise' }).click();
  await expect(page.getByText('das Dekret')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expectNoViolations(page);
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  await expect(grades.getByRole('button')).toHaveCount(4);
  await expect(grades).toContainText('10 min');
  await grades.getByRole('button', { name: /Easy/ }).click();
  await expect(page.getByText('die Kundgebung')).toBeVisible();

  await page.keyboard.press('z');
  await expect(page.getByText('das Dekret')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText('die Kundgebung')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect(page.getByText('2 answers')).toBeVisible();
  await expectNoViolations(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
});

test('a card leads back to the sentence it came from', async ({ page }) => {
  await page.goto('/en/practice');
  await expect(page.getByText('das Dekret')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Where it stands' }).click();
  await expect(page.locator('[data-in-hand][lang="de"]').first()).toContainText('Dekret');
});

test('a word is found, changed, deleted and brought back', async ({ page }) => {
  await page.goto('/en/words');
  await page.getByLabel('Search, German or English').fill('rally');
  await expect(page.getByRole('status').filter({ hasText: '1 word' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit “Kundgebung”' }).click();
  await expectNoViolations(page);
  await page.getByLabel('Meanings, one a line').fill('rally\ndemonstration');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('rally, demonstration')).toBeVisible();
  await page.getByRole('button', { name: 'Delete “Kundgebung”' }).click();
  await expect(page.getByText('No word fits')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('rally, demonstration')).toBeVisible();
});

test('a backup is saved, and restored on a device that has nothing', async ({ page, browser }) => {
  await open(page, '/en/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save everything/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^satzpaar-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();
  expect(JSON.parse(readFileSync(path, 'utf8')).terms).toHaveLength(2);

  const other = await browser.newContext();
  const there = await other.newPage();
  await open(there, new URL('/en/settings', page.url()).href);
  const newer = Buffer.from('{"format":"satzpaar","version":99}');
  await there
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: newer });
  await expect(there.getByText('made by a newer version')).toBeVisible();
  await there.locator('input[type="file"]').setInputFiles(path);
  await expect(there.getByRole('table')).toContainText('2');
  await there.goto(new URL('/en/words', page.url()).href);
  await expect(there.getByText('das Dekret')).toBeVisible();
  await other.close();
});
