import { readFileSync } from 'node:fs';
import { open, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { paste, pasteText } from './support/import-text';
import { expect, test } from './support/test';

const pasted = (name: string): string => readFileSync(`tests/fixtures/pasted/${name}.txt`, 'utf8');

test('a newspaper’s text with all its traps: what is no part of it is set aside, and can be taken back', async ({
  page,
}) => {
  await open(page, '/en/import');
  await pasteText(page, { de: pasted('market-hall.de'), en: pasted('market-hall.en') });
  const aside = page.getByRole('group', { name: 'Set aside' });
  const regions = aside.getByRole('checkbox');
  await expect(regions.first()).toBeVisible();
  const counts = page.getByRole('status').filter({ hasText: 'German sentences' });
  const before = (await counts.textContent()) ?? '';
  await expectNoViolations(page);
  await regions.first().check();
  await expect(counts).not.toHaveText(before);
  await regions.first().uncheck();
  await expect(counts).toHaveText(before);
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page).toHaveURL(/\/en\/read\?id=/);
  await expect(sentence(page, 3, 'de')).toBeAttached();
});

test('two sides that have changed places are told and swapped with one press', async ({ page }) => {
  await open(page, '/en/import');
  await pasteText(page, {
    de: 'It was raining, and we had nowhere to go. So we stayed where we were and waited for the bus.',
    en: 'Es regnete, und wir wussten nicht, wohin. Also blieben wir, wo wir waren, und warteten auf den Bus.',
  });
  await page.getByRole('button', { name: 'Swap the two sides' }).click();
  await expect(page.getByLabel('German text', { exact: true })).toHaveValue(/^Es regnete/);
  await expect(page.getByText('changed places')).toBeHidden();
});

const REFUSED = [
  { name: 'nothing', text: '', says: 'nothing to read yet' },
  { name: 'a line of zero-width characters', text: '\u200b\u200b\ufeff', says: 'nothing to read yet' },
  { name: 'five million characters', text: 'Das ist ein Satz. '.repeat(280_000), says: 'Import it in parts' },
];
for (const { name, text, says } of REFUSED) {
  test(`${name} gives one clear sentence, and what was there stays`, async ({ page }) => {
    await open(page, '/en/import');
    await paste(page.getByLabel('German text', { exact: true }), text);
    await page.getByRole('button', { name: 'Show me what it makes' }).click();
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
  });
}

const USABLE = [
  { name: 'one word', de: 'Feierabend', sentences: '1 German sentence' },
  {
    name: 'lone surrogates',
    de: 'Ein halbes Zeichen \ud83d steht hier. Danach geht es weiter.',
    sentences: '2 German sentences',
  },
  {
    name: 'Windows line ends',
    de: 'Erste Zeile\r\n\r\nHier beginnt der Text. Er ist kurz.',
    sentences: '3 German sentences',
  },
  {
    name: 'twice as many German paragraphs',
    de: 'Der Zug kam um acht.\n\nWir stiegen ein.\n\nNiemand sprach.\n\nErst in Fulda lachte jemand.',
    en: 'The train came at eight. We got on.\n\nNobody spoke. Only in Fulda did someone laugh.',
    sentences: '4 German sentences',
  },
];
for (const { name, de, en, sentences } of USABLE) {
  test(`${name}: a usable article`, async ({ page }) => {
    await open(page, '/en/import');
    await pasteText(page, en === undefined ? { de } : { de, en });
    await expect(page.getByText(sentences)).toBeVisible();
    await page.getByRole('button', { name: 'Save and read' }).click();
    await expect(sentence(page, 0, 'de')).toBeVisible();
  });
}

test('an article of one’s own is renamed and deleted, both with undo, and its words stay', async ({
  page,
}) => {
  await open(page, '/en/import');
  await pasteText(page, { de: 'Der Brief\n\nEr lag drei Tage auf dem Tisch.' });
  await page.getByRole('button', { name: 'Save and read' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Brief');
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Rename “Der Brief”' }).click();
  await page.getByLabel('German title').fill('Der lange Brief');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Der lange Brief' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Der Brief' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete “Der Brief”' }).click();
  await expect(page.getByRole('link', { name: 'Der Brief' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Der Brief' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Brief');
});
