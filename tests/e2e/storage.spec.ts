import { open, pressWord, sentence } from './support/app';
import { pasteText } from './support/import-text';
import { expect, test } from './support/test';

test('where the browser forbids storage, the reader reads and says that nothing will be kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/en');
  await expect(page.getByRole('alert').filter({ hasText: 'nothing will be kept' })).toBeVisible();
  await open(page, '/en/read/pfand-gehoert-daneben');
  await expect(sentence(page, 2, 'en')).toContainText('warm evening');
  const card = await pressWord(page, 'Mülleimer');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'nothing will be kept' })).toBeVisible();
});

test('where the device is full, what was kept before stays and the learner is told', async ({ page }) => {
  await open(page, '/en/read/pfand-gehoert-daneben');
  const card = await pressWord(page, 'Mülleimer');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText('Kept')).toBeVisible();
  await open(page, '/en/import');
  await pasteText(page, { de: 'Ein Satz. Noch einer.' });
  await expect(page.getByText('2 German sentences')).toBeVisible();
  // Chromium heeds no quota in the private contexts in which tests run, so its refusal is put in by hand.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible();
  await page.goto('/en/words');
  await expect(page.getByText('der Mülleimer')).toBeVisible();
});
