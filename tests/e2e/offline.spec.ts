import { isOfflineReady, marked, open, pressWord } from './support/app';
import { expect, test } from './support/test';

const ROOMS = [
  ['Words', 'Words'],
  ['Import', 'Import'],
  ['Settings', 'Settings'],
  ['About', 'About'],
  ['Practice', 'Practice'],
  ['Library', 'Library'],
] as const;

test('with the server killed after the first visit every page opens, by link and by address', async ({
  page,
  server,
}) => {
  await page.goto(`${server.address}/en`);
  await isOfflineReady(page);
  await server.kill();

  for (const [link, heading] of ROOMS) {
    await page.getByRole('navigation').getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }
  for (const path of [
    '/en/words',
    '/de/settings',
    '/de/read/ein-dekret-und-seine-folgen',
    '/en/read?id=none',
    '/',
  ]) {
    await page.goto(server.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  }
});

test('an address that is nobody’s says so with the server killed, too', async ({
  page,
  server,
  expectedErrors,
}) => {
  expectedErrors.push(/ERR_CONNECTION_REFUSED/);
  await page.goto(`${server.address}/en`);
  await isOfflineReady(page);
  await server.kill();
  await page.goto(`${server.address}/en/no-such-page`);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('a word is kept with the server killed, and is still there after a reload', async ({ page, server }) => {
  await open(page, `${server.address}/en/read/ein-dekret-und-seine-folgen`);
  await isOfflineReady(page);
  await server.kill();
  const card = await pressWord(page, 'Wahlkampf');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText('Kept')).toBeVisible();
  await page.reload();
  await expect.poll(() => marked(page, 'new')).toEqual(['Wahlkampf']);
});

test('a text is imported with the server killed: the worker starts from what is kept', async ({
  page,
  server,
}) => {
  await open(page, `${server.address}/en/import`);
  await isOfflineReady(page);
  await server.kill();
  await page.reload();
  await page.getByLabel('German text', { exact: true }).fill('Morgen regnet es. Dann bleiben wir zu Hause.');
  await page.getByRole('button', { name: 'Show me what it makes' }).click();
  await expect(page.getByText('2 German sentences')).toBeVisible();
});
