import type { Page } from '@playwright/test';
import { marked, open, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { importText } from './support/import-text';
import { newWordCount, openNewWords, selectAll, selectWords, shelfItem } from './support/new-words';
import { expect, test } from './support/test';

const PFAND = 'Pfand gehört daneben';
const SATZUNG = 'Sieben Leute und eine Satzung';
const DEKRET = 'Ein Dekret und seine Folgen';

/** Marks all words of an article as known that the dictionary explains. */
async function knowAll(page: Page, slug: string): Promise<void> {
  await open(page, `/en/read/${slug}`);
  const section = await openNewWords(page);
  await selectAll(section);
  await section.getByRole('button', { name: 'I know these' }).click();
  await expect(section.getByRole('checkbox', { name: /^Select/, disabled: false })).toHaveCount(0);
}

/** The ids of the articles in which the reader keeps a place. */
const placesKept = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('satzpaar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const keys = db.transaction('positions').objectStore('positions').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            db.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );

const titles = (page: Page): Promise<string[]> =>
  page
    .locator('#bundled')
    .locator('xpath=ancestor::section')
    .getByRole('heading', { level: 3 })
    .allTextContents();

test('several new words are kept from the list of an article, and stand on the words page', async ({
  page,
}) => {
  await open(page, '/en/read/pfand-gehoert-daneben');
  const section = await openNewWords(page);
  const before = await newWordCount(section);

  await section.getByLabel('Order').selectOption('Most frequent first');
  await expect(section.getByRole('listitem').first()).toContainText('Flasche');
  await section.getByLabel('Order').selectOption('As they appear');
  await expect(section.getByRole('listitem').first()).toContainText('Pfand');

  await selectWords(section, ['Pfand', 'trinken', 'zurückbringen']);
  await section.getByRole('button', { name: 'Keep 3 words' }).click();
  await expect(page.getByText(/^Kept\./)).toBeVisible();
  await expect(section.getByText(`${before - 3} new words`)).toBeVisible();
  await expect(section.getByLabel('Select “Pfand”', { exact: true })).toBeHidden();
  await sentence(page, 0, 'de').scrollIntoViewIfNeeded();
  await expect.poll(() => marked(page, 'new')).toContain('Pfand');

  await page.getByRole('link', { name: 'Words', exact: true }).click();
  await expect(page.getByText('3 words', { exact: true })).toBeVisible();
  const word = page.getByRole('listitem').filter({ hasText: 'zurückbringen' });
  await expect(word).toContainText(/Man bringt die leeren .+ zurück/);
});

test('what is known of several words at once can be taken back', async ({ page }) => {
  await open(page, '/en/read/pfand-gehoert-daneben');
  const section = await openNewWords(page);
  const before = await newWordCount(section);
  await selectWords(section, ['Park']);
  await section.getByRole('button', { name: 'I know these' }).click();
  await expect(section.getByText(`${before - 1} new words`)).toBeVisible();
  await selectWords(section, ['Abend', 'sitzen']);
  await section.getByRole('button', { name: 'I know these' }).click();
  await expect(page.getByText('2 words are known now.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section.getByText(`${before - 1} new words`)).toBeVisible();
});

test('a pressed word of the list is gone to where it stands first', async ({ page }) => {
  await open(page, '/en/read/sieben-leute-und-eine-satzung');
  const section = await openNewWords(page);
  await section.getByRole('button', { name: 'der Notar' }).click();
  await expect(page.getByRole('group', { name: 'Text, German and English' })).toBeFocused();
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Notar']);
  await expect(page.locator('[data-in-hand][lang="de"]')).toBeInViewport();
});

test('what is known in one article is known in the library, which sorts by it and says what to read next', async ({
  page,
}) => {
  await open(page, '/en');
  expect(await titles(page)).toEqual([PFAND, SATZUNG, DEKRET]);
  await expect(page.getByLabel('Order')).toBeHidden();
  await expect(page.getByText('Read next:')).toBeHidden();

  await open(page, '/en/read/ein-dekret-und-seine-folgen');
  const card = await pressWord(page, 'Dekret');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await open(page, '/en');
  await expect(shelfItem(page, DEKRET)).toContainText(/0% known · [12]% being learnt/);
  await expect(shelfItem(page, PFAND)).toContainText('0% known');
  await expect(page.getByText('Read next:')).toBeHidden();

  await knowAll(page, 'sieben-leute-und-eine-satzung');
  await expect(page.getByText(/sentences · 9\d% known/)).toBeVisible();
  await sentence(page, 0, 'de').scrollIntoViewIfNeeded();
  await expect.poll(() => placesKept(page)).toContain('sieben-leute-und-eine-satzung');
  await open(page, '/en');
  await expect(shelfItem(page, SATZUNG)).toContainText(/9\d% known/);
  await expect(shelfItem(page, PFAND)).toContainText(/[1-9]\d% known/);
  // The statutes are the article in hand; of the others the deposit is the nearer.
  await expect(page.getByRole('link', { name: /^Go on reading/ })).toContainText(SATZUNG);
  await expect(page.getByRole('link', { name: /^Read next/ })).toContainText(PFAND);

  await page.getByLabel('Order').selectOption('Easiest for me first');
  expect(await titles(page)).toEqual([SATZUNG, PFAND, DEKRET]);
  await page.reload();
  await expect(page.getByLabel('Order')).toHaveValue('easiest');
  await expect.poll(() => titles(page)).toEqual([SATZUNG, PFAND, DEKRET]);
  await expectNoViolations(page);
});

test('an article of one’s own is counted on the library page, and its new words are listed', async ({
  page,
}) => {
  const title = 'Der Igel im Laub';
  await importText(page, {
    de: `${title}\n\nIm Laub schläft ein Igel. Der Igel hört den Rechen und wacht auf.`,
    en: 'The hedgehog in the leaves\n\nA hedgehog sleeps in the leaves. The hedgehog hears the rake and wakes up.',
  });
  const card = await pressWord(page, 'Igel', 1);
  await card.getByRole('button', { name: 'I know it' }).click();
  await page.keyboard.press('Escape');
  await open(page, '/en');
  // Laub twice, Igel three times, schläft, hört, Rechen, wacht … auf.
  await expect(shelfItem(page, title)).toContainText('33% known');

  await shelfItem(page, title).getByRole('link').first().click();
  await expect(page.getByText(/sentences · 33% known/)).toBeVisible();
  const section = await openNewWords(page);
  await expect(section.getByRole('listitem')).toHaveCount(5);
  await selectWords(section, ['Rechen']);
  await expectNoViolations(page);
});

test('who learns English is not told how hard the German is', async ({ page }) => {
  await knowAll(page, 'pfand-gehoert-daneben');
  await open(page, '/en');
  await expect(shelfItem(page, PFAND)).toContainText(/\d+% known/);

  await open(page, '/en/settings');
  await page.getByRole('group', { name: 'I am learning' }).getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('html[data-foreign="en"]')).toBeAttached();
  await open(page, '/en/read/pfand-gehoert-daneben');
  await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible();
  await expect(page.getByText('New words of this article')).toBeHidden();
  await open(page, '/en');
  await expect(shelfItem(page, PFAND)).toContainText(/words kept/);
  await expect(shelfItem(page, PFAND)).not.toContainText('known');
  await expect(page.getByLabel('Order')).toBeHidden();
});
