import { startDeeplStandIn } from '../fixtures/deepl-stand-in';
import { open, pressWord, sentence } from './support/app';
import { pasteText } from './support/import-text';
import { AppServer } from './support/server';
import { expect, test } from './support/test';

const GERMAN = 'Am Morgen war der See noch grau. Gegen Mittag kam die Sonne. Abends roch alles nach Heu.';

test('an article without English is translated by machine, breaks off, goes on, and is marked for ever', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/Failed to load resource/);
  const deepl = await startDeeplStandIn();
  const server = await AppServer.start({
    env: { DEEPL_AUTH_KEY: 'test-key', SATZPAAR_ACCESS_CODE: 'open sesame', DEEPL_SERVER_URL: deepl.url },
  });
  try {
    await open(page, `${server.address}/en/import`);
    await pasteText(page, { de: GERMAN });
    await page.getByRole('button', { name: 'Save and read' }).click();
    await page.getByRole('button', { name: 'Translate 3 sentences' }).click();
    const dialog = page.getByRole('dialog', { name: 'Translate by machine' });
    await expect(dialog).toContainText('DeepL');
    await dialog.getByLabel('Access code').fill('a wrong one');
    await dialog.getByRole('button', { name: 'Translate' }).click();
    await expect(page.getByText('not the right one')).toBeVisible();
    expect(deepl.requests).toHaveLength(0);

    deepl.set(456);
    await page.getByRole('button', { name: 'Translate 3 sentences' }).click();
    await dialog.getByLabel('Access code').fill('open sesame');
    await dialog.getByRole('button', { name: 'Translate' }).click();
    await expect(page.getByText('allowance at DeepL is used up')).toBeVisible();

    deepl.set('ok');
    await page.getByRole('button', { name: 'Translate 3 sentences' }).click();
    await expect(sentence(page, 1, 'en')).toHaveText('In English: Gegen Mittag kam die Sonne.');
    await expect(page.locator('[data-origin="machine"]')).toHaveCount(3);
    await expect(page.getByRole('button', { name: /^Translate/ })).toBeHidden();

    const asked = deepl.requests.length;
    await page.reload();
    await expect(page.locator('[data-origin="machine"]')).toHaveCount(3);
    await expect(page.getByText('machine').first()).toBeVisible();
    expect(deepl.requests).toHaveLength(asked);
  } finally {
    await server.kill();
    await deepl.close();
  }
});

test('a single sentence is translated from the card of one of its words', async ({ page }) => {
  const deepl = await startDeeplStandIn();
  const server = await AppServer.start({
    env: { DEEPL_AUTH_KEY: 'test-key', SATZPAAR_ACCESS_CODE: 'open sesame', DEEPL_SERVER_URL: deepl.url },
  });
  try {
    await open(page, `${server.address}/en/import`);
    await pasteText(page, { de: GERMAN });
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(page.getByRole('button', { name: 'Translate 3 sentences' })).toBeVisible();
    const card = await pressWord(page, 'Sonne');
    await card.getByRole('button', { name: 'Translate this sentence' }).click();
    const dialog = page.getByRole('dialog', { name: 'Translate by machine' });
    await dialog.getByLabel('Access code').fill('open sesame');
    await dialog.getByRole('button', { name: 'Translate' }).click();
    await expect(sentence(page, 1, 'en')).toHaveText('In English: Gegen Mittag kam die Sonne.');
    await expect(page.locator('[data-origin="machine"]')).toHaveCount(1);
    expect(deepl.requests.flatMap(({ texts }) => texts)).toEqual(['Gegen Mittag kam die Sonne.']);
    await expect(page.getByRole('button', { name: 'Translate 2 sentences' })).toBeVisible();
  } finally {
    await server.kill();
    await deepl.close();
  }
});

test('without a key nothing is offered', async ({ page }) => {
  await open(page, '/en/import');
  await pasteText(page, { de: GERMAN });
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(sentence(page, 0, 'de')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByRole('button', { name: /Translate/ })).toHaveCount(0);
});
