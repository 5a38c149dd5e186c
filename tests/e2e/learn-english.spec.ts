import type { Page } from '@playwright/test';
import { giveVoices } from '../fixtures/stand-in-voices';
import { marked, open, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { importText } from './support/import-text';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const OTHER = '/en/read/sieben-leute-und-eine-satzung';

/** Chooses in the settings which language is learnt. */
async function learn(page: Page, language: 'German' | 'English'): Promise<void> {
  await open(page, '/en/settings');
  await page.getByRole('group', { name: 'I am learning' }).getByRole('radio', { name: language }).check();
  // The page is laid out for it once it is stored.
  const root = page.locator(language === 'English' ? 'html[data-foreign="en"]' : 'html:not([data-foreign])');
  await expect(root).toBeAttached();
}

const topOf = (page: Page, bead: number, language: 'de' | 'en'): Promise<number> =>
  sentence(page, bead, language).evaluate((element) => element.getBoundingClientRect().top);

async function keep(page: Page, word: string): Promise<void> {
  const card = await pressWord(page, word, undefined, 'en');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect(card.getByText('Kept')).toBeVisible();
  await page.keyboard.press('Escape');
}

test.describe('a learner of English', () => {
  test.beforeEach(async ({ page }) => learn(page, 'English'));

  test('reads English above, with the German beneath it and covered', async ({ page }) => {
    await open(page, ARTICLE);
    await page.getByLabel('Way to read').selectOption('Between the lines');
    const cover = page.getByRole('button', { name: 'Uncover the German of sentence 3', exact: true });
    await expect(cover).toBeVisible();
    expect(await topOf(page, 2, 'en')).toBeLessThan(await topOf(page, 2, 'de'));
    await expectNoViolations(page);
    await cover.click();
    await expect(cover).toBeHidden();
    await expect(sentence(page, 2, 'de')).toBeVisible();
    await page.getByRole('button', { name: 'Show the German' }).click();
    await expect(page.locator('[data-covered]')).toHaveCount(0);
    await page.reload();
    await expect(
      page.getByRole('button', { name: 'Uncover the German of sentence 3', exact: true }),
    ).toBeVisible();
    expect(await topOf(page, 2, 'en')).toBeLessThan(await topOf(page, 2, 'de'));
  });

  test('presses an English word, and what stands for it in the German lights up', async ({ page }) => {
    await open(page, ARTICLE);
    const card = await pressWord(page, 'chairs', undefined, 'en');
    await expect(card).toContainText('a form of chair');
    await expect(card.locator('mark')).toHaveText('der Stuhl');
    await expect.poll(() => marked(page, 'linked')).toEqual(['Stühlen']);
    await expectNoViolations(page);
    await card.getByRole('button', { name: 'I know it' }).click();
    await expect(card.getByText('✓ Known')).toBeVisible();
    await expect.poll(() => marked(page, 'known')).toContain('chairs');
  });

  test('presses a German word, and the English for it is one press away', async ({ page }) => {
    await open(page, ARTICLE);
    const card = await pressWord(page, 'Stühlen');
    await expect(card).toContainText('The English for it');
    await expect(card.getByRole('button', { name: 'Keep' })).toHaveCount(0);
    await expectNoViolations(page);
    await card.getByRole('button', { name: 'chairs' }).click();
    await expect(card.getByRole('button', { name: 'Keep' }).first()).toBeFocused();
  });

  test('walks the English words and keeps one by keyboard', async ({ page }) => {
    await open(page, ARTICLE);
    await page.getByRole('group', { name: 'Text, German and English' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const [first] = await marked(page, 'word-in-hand');
    const text = (await sentence(page, 1, 'en').textContent()) ?? '';
    expect(text.startsWith(first ?? 'nothing')).toBe(true);
    await page.keyboard.press('ArrowRight');
    const [second = ''] = await marked(page, 'word-in-hand');
    await expect
      .poll(async () => {
        await page.keyboard.press('a');
        return marked(page, 'new');
      })
      .toContain(second);
  });

  test('keeps a word, meets it in another form in another article, and is asked it from English to German', async ({
    page,
  }) => {
    await open(page, ARTICLE);
    await keep(page, 'week');
    await expect.poll(() => marked(page, 'new')).toContain('week');
    await open(page, OTHER);
    await expect.poll(() => marked(page, 'new')).toEqual(['weeks']);
    const card = await pressWord(page, 'weeks', undefined, 'en');
    await expect(card.getByText('Kept')).toBeVisible();

    await page.goto('/en/practice');
    await expect(page.getByText('English → German')).toBeVisible();
    await expect(page.locator('blockquote[lang="en"] b')).toHaveText('week');
    await expect(page.locator('blockquote[lang="de"]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(page.getByText('Woche', { exact: true })).toHaveAttribute('lang', 'de');
    await expect(page.locator('blockquote[lang="de"]')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('4');
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  });

  test('hears the English, and the German behind it on request', async ({ page }) => {
    await page.addInitScript(giveVoices, { languages: ['de-DE', 'en-GB'], pace: 20 });
    await open(page, ARTICLE);
    const card = await pressWord(page, 'chairs', undefined, 'en');
    await card.getByRole('button', { name: 'Hear “chairs”' }).click();
    const said = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'said'));
    await expect.poll(said).toEqual(['en-GB 1: chairs']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByLabel('German after the English').check();
    await page.getByRole('button', { name: 'Stop reading' }).click();
    const before = (await said()).length;
    await page.getByRole('button', { name: 'Listen' }).click();
    const voices = async (): Promise<string[]> =>
      (await said()).slice(before).map((line) => line.slice(0, 5));
    await expect.poll(voices).toContain('de-DE');
    expect((await voices())[0]).toBe('en-GB');
  });

  test('reads an article that has no English as a German one', async ({ page }) => {
    await importText(page, { de: 'Der Zug hielt an. Niemand stieg aus.' });
    const card = await pressWord(page, 'Zug');
    await expect(card.getByRole('button', { name: 'Keep' }).first()).toBeVisible();
  });
});

test('what is kept in one language waits while the other is learnt; the words page shows both', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'Dekret');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect(card.getByText('Kept')).toBeVisible();
  await learn(page, 'English');
  await open(page, ARTICLE);
  expect(await marked(page, 'new')).toEqual([]);
  await page.goto('/en/practice');
  await expect(page.getByRole('heading', { name: 'No words to practise yet' })).toBeVisible();
  await open(page, ARTICLE);
  await keep(page, 'week');

  await open(page, '/en/words');
  const items = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Edit/ }) });
  await expect(items).toHaveCount(2);
  await expect(items.filter({ hasText: 'week' })).toContainText('English · new');
  await expect(items.filter({ hasText: 'das Dekret' })).toContainText('German · new');
  await expectNoViolations(page);
  await page.getByRole('combobox', { name: /^Language/ }).selectOption('English');
  await expect(items).toHaveCount(1);
  await page.getByRole('button', { name: 'Edit “week”' }).click();
  await expect(page.getByLabel('Meanings, one a line')).toHaveAttribute('lang', 'de');
  await expect(page.getByLabel('Plural')).toHaveCount(0);

  await learn(page, 'German');
  await page.goto('/en/practice');
  await expect(page.getByText('das Dekret')).toBeVisible();
});
