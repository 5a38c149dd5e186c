import type { Page } from '@playwright/test';
import { BAD_INPUT } from '../fixtures/bad-input';
import { marked, open, pressWord } from './support/app';
import { importText } from './support/import-text';
import { expect, test } from './support/test';

const WIDTHS = [390, 1280];
const VIEWS = ['side', 'rows', 'between', 'german', 'english'] as const;

/** What reaches beyond the window: the page itself, or a sentence of it. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    const wide = scrollWidth > innerWidth ? [`the page: ${scrollWidth} > ${innerWidth}`] : [];
    for (const sentence of document.querySelectorAll('[data-start]')) {
      const { left, right } = sentence.getBoundingClientRect();
      if (left < 0 || right > innerWidth) wide.push(`${left}–${right}: ${sentence.textContent.slice(0, 40)}`);
    }
    return wide;
  });

for (const { name, word, says, ...text } of BAD_INPUT) {
  test(`${name}: reads in every way and width, and a word is looked up and kept`, async ({ page }) => {
    await importText(page, text);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await beyond(page)).toEqual([]);
      const views = text.en === undefined ? [] : VIEWS;
      for (const view of views) {
        await page.getByLabel('Way to read').selectOption(view);
        expect(await beyond(page), `${view} at ${width}`).toEqual([]);
      }
      if (views.length > 0) await page.getByLabel('Way to read').selectOption('side');
      const card = await pressWord(page, word);
      await expect(card).toContainText(says);
      expect(await beyond(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    }
    const card = await pressWord(page, word);
    await card.getByRole('button', { name: 'Keep' }).first().click();
    await expect.poll(() => marked(page, 'new')).toContain(word);
  });
}

test('a word kept from a text with combining umlauts is the dictionary’s, and marked however it is written', async ({
  page,
}) => {
  await importText(page, { de: 'Die Bru\u0308\u00adcken sind alt. Die Brücke auch, und die Brücken\u00ad.' });
  const card = await pressWord(page, 'Bru\u0308\u00adcken');
  await card.getByRole('button', { name: 'Keep' }).first().click();
  await expect
    .poll(async () => (await marked(page, 'new')).sort())
    .toEqual(['Bru\u0308\u00adcken', 'Brücke', 'Brücken']);
  await open(page, '/en/words');
  await expect(page.getByRole('listitem').filter({ hasText: 'die Brücke' })).toBeVisible();
});

test('a passage that runs from right to left has its own direction, and German about it has not', async ({
  page,
}) => {
  await importText(page, {
    de: 'Das Schild sagt: الصيد ممنوع هنا.\n\nמותר לשבת על הקיר. אין להאכיל את הברווזים.',
  });
  const directions = await page
    .locator('[data-start]')
    .evaluateAll((all) => all.map((sentence) => getComputedStyle(sentence).direction));
  expect(directions).toEqual(['ltr', 'rtl', 'rtl']);
});
