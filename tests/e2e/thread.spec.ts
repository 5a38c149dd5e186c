import { isOfflineReady, marked, open, pressWord, sentence } from './support/app';
import { pasteText } from './support/import-text';
import { expect, test } from './support/test';

const TEXT = {
  de: `Der Schlüssel unter der Matte

Frau Albers zog im März in den dritten Stock. Der Nachbar brachte ihr am ersten Abend Brot und Salz. Er blieb nur kurz, denn auf der Treppe wartete schon sein Hund.

Einen Schlüssel legte sie nie unter die Matte. Das tun nur Leute, die noch nie einen verloren haben.`,
  en: `The key under the mat

Mrs Albers moved into the third floor in March. On the first evening the neighbour brought her bread and salt, but he did not stay long: his dog was already waiting on the stairs.

She never put a key under the mat. Only people who have never lost one do that.`,
};

test('a text is pasted, aligned, read, a word of it kept and practised, and all goes on with the server killed', async ({
  page,
  server,
}) => {
  await open(page, `${server.address}/en/import`);
  await isOfflineReady(page);
  await pasteText(page, TEXT);
  await expect(page.getByText('6 German sentences')).toBeVisible();
  await page.getByRole('button', { name: 'Save and read' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Schlüssel unter der Matte');
  const address = page.url();
  await sentence(page, 2, 'de').hover();
  await expect(page.locator('[data-in-hand]')).toHaveCount(3);
  await expect(page.locator('[data-in-hand][lang="en"]')).toHaveText(/bread and salt.+stairs/);

  const card = await pressWord(page, 'Matte');
  await expect(card).toContainText('die Matte');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect(card.getByText('Kept')).toBeVisible();
  await expect.poll(() => marked(page, 'new')).toContain('Matte');

  await server.kill();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Practice' }).click();
  await expect(page.getByText('die Matte')).toBeVisible();
  await expect(page.getByText('mat', { exact: true })).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByText('mat', { exact: true })).toBeVisible();
  await page.keyboard.press('3');
  // Nothing else is left, so the card whose step is near comes again; then the day is done.
  await expect(page.getByText('mat', { exact: true })).toBeHidden();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect(page.getByText('2 answers')).toBeVisible();

  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Schlüssel unter der Matte');
  await expect.poll(() => marked(page, 'learning')).toContain('Matte');
  await page.goto(`${server.address}/en`);
  await expect(page.getByText('1 word kept')).toBeVisible();
});
