import type { Page } from '@playwright/test';
import { marked, open, openCard, placeOfWord } from './support/app';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/pfand-gehoert-daneben';

/** Draws with the mouse from the beginning of a word to the end of another. */
async function drawOver(
  page: Page,
  from: readonly [word: string, bead: number],
  to: readonly [word: string, bead: number],
  language: 'de' | 'en' = 'de',
): Promise<void> {
  await placeOfWord(page, from[0], from[1], language);
  const end = await placeOfWord(page, to[0], to[1], language);
  const start = await page.evaluate(
    ({ word, bead, language }) => {
      const sentences = document.querySelectorAll(`[data-start][lang="${language}"][data-bead="${bead}"]`);
      for (const { firstChild } of sentences) {
        const at = firstChild?.textContent?.indexOf(word) ?? -1;
        if (!firstChild || at < 0) continue;
        const range = document.createRange();
        range.setStart(firstChild, at);
        range.setEnd(firstChild, at + word.length);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 1, y: top + height / 2 };
      }
      return { x: 0, y: 0 };
    },
    { word: from[0], bead: from[1], language },
  );
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.right - 1, end.y, { steps: 12 });
  await page.mouse.up();
}

const selected = (page: Page): Promise<string> => page.evaluate(() => String(document.getSelection()));

for (const view of ['Side by side', 'Sentence by sentence', 'Between the lines', 'German only']) {
  test(`a phrase is selected and kept, and marked wherever it stands: ${view}`, async ({ page }) => {
    await open(page, ARTICLE);
    await page.getByLabel('Way to read').selectOption(view);
    await drawOver(page, ['drei', 3], ['Wochen', 3]);
    const card = await openCard(page);
    await expect(card.getByLabel('Word, as a dictionary has it')).toHaveValue('drei Wochen');
    await card.getByLabel('What it means').fill('three weeks');
    await card.getByRole('button', { name: 'Keep' }).click();
    await expect(card.getByText('Kept, new')).toBeVisible();
    await expect.poll(() => marked(page, 'new')).toEqual(['drei Wochen']);
    await page.goto('/en/words');
    const item = page.getByRole('listitem').filter({ hasText: 'drei Wochen' });
    await expect(item).toContainText('Amir kommt aus Kairo');
  });
}

test('a selection that begins or ends within a word takes the whole of it', async ({ page }) => {
  await open(page, ARTICLE);
  const from = await placeOfWord(page, 'seit', 3);
  const to = await placeOfWord(page, 'Wochen', 3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  const card = await openCard(page);
  await expect(card.getByLabel('Word, as a dictionary has it')).toHaveValue('seit drei Wochen');
});

test('side by side, drawing down a column selects that column alone, and a stretch of sentences is no phrase', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await drawOver(page, ['Abend', 1], ['Mülleimer', 4]);
  const text = await selected(page);
  expect(text).toContain('Abend im Park');
  expect(text).toContain('seine leere Flasche');
  expect(text).not.toContain('An evening');
  await page.waitForTimeout(600);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('of a selection that runs a little into the next sentence, the words count', async ({ page }) => {
  await open(page, ARTICLE);
  const from = await placeOfWord(page, 'warmer', 2);
  const next = await placeOfWord(page, 'Lena', 2);
  await page.mouse.move(from.left, from.y);
  await page.mouse.down();
  await page.mouse.move(next.left, next.y, { steps: 8 });
  await page.mouse.up();
  const card = await openCard(page);
  await expect(card.getByLabel('Word, as a dictionary has it')).toHaveValue('warmer Abend im Juli');
});
