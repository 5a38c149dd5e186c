import { startDeeplStandIn } from '../fixtures/deepl-stand-in';
import { open, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { importText, pasteText } from './support/import-text';
import { textOf } from './support/reader';
import { AppServer } from './support/server';
import { expect, test } from './support/test';

const ENGLISH =
  'In the morning the lake was still grey. Towards noon the sun came out. In the evening everything smelt of hay.';
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
    await page.getByRole('button', { name: 'Translate 3 sentences' }).press('Enter');
    await expect(sentence(page, 1, 'en')).toHaveText('In English: Gegen Mittag kam die Sonne.');
    await expect(page.locator('[data-origin="machine"]')).toHaveCount(3);
    await expect(page.getByRole('button', { name: /^Translate/ })).toBeHidden();
    // The button is gone with what it did, and the focus with it.
    await expect(textOf(page)).toBeFocused();

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

test('what a person translated is compared with what a machine makes of it, in every way to read, and hidden again', async ({
  page,
}) => {
  const deepl = await startDeeplStandIn();
  const server = await AppServer.start({
    env: { DEEPL_AUTH_KEY: 'test-key', SATZPAAR_ACCESS_CODE: 'open sesame', DEEPL_SERVER_URL: deepl.url },
  });
  const machine = page.locator('[data-origin="machine"]');
  const made = 'In English: Gegen Mittag kam die Sonne.';
  try {
    await importText(page, { de: GERMAN, en: ENGLISH }, server.address);
    await page.getByLabel('Way to read').selectOption('Between the lines');
    const card = await pressWord(page, 'Sonne');
    await card.getByRole('button', { name: 'Compare with a machine’s translation' }).click();
    const dialog = page.getByRole('dialog', { name: 'Translate by machine' });
    await dialog.getByLabel('Access code').fill('open sesame');
    await dialog.getByRole('button', { name: 'Translate' }).click();
    await expect(machine).toHaveText(made);
    await expect(sentence(page, 1, 'en')).toHaveText('Towards noon the sun came out.');
    await expect(page.getByText('human', { exact: true })).toBeVisible();
    await expect(page.getByText(/machine, .*20\d\d/)).toBeVisible();
    await expectNoViolations(page);
    expect(deepl.requests.flatMap(({ texts }) => texts)).toEqual(['Gegen Mittag kam die Sonne.']);

    for (const view of ['Side by side', 'Sentence by sentence', 'English only']) {
      await page.getByLabel('Way to read').selectOption(view);
      await expect(machine).toHaveText(made);
      await expect(machine).toBeVisible();
    }
    await page.getByLabel('Way to read').selectOption('German only');
    await sentence(page, 1, 'de').hover();
    const strip = page.getByRole('complementary', { name: 'The other side of this sentence' });
    await expect(strip).toContainText('Towards noon the sun came out. human');
    await expect(strip).toContainText(made);
    await expectNoViolations(page);

    await pressWord(page, 'Sonne');
    await card.getByRole('button', { name: 'Hide the machine’s translation' }).click();
    await expect(strip).not.toContainText(made);

    // What came once is stored, and never fetched again.
    await page.reload();
    await page.getByLabel('Way to read').selectOption('Side by side');
    await expect(machine).toHaveCount(0);
    await pressWord(page, 'Sonne');
    await card.getByRole('button', { name: 'Compare with a machine’s translation' }).click();
    await expect(machine).toHaveText(made);
    expect(deepl.requests).toHaveLength(1);
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
