import type { Page } from '@playwright/test';
import { open, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { takeInHand } from './support/reader';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const BEAD = 12;

/** Where a bead stands in the window, on whichever side is shown. */
const topOf = (page: Page, bead: number): Promise<number | undefined> =>
  page
    .locator(`[data-bead="${bead}"]`)
    .evaluateAll((all) => all.find((one) => one.getClientRects().length > 0)?.getBoundingClientRect().top);

test('each way to read has its key, and the sentence in hand stays where it is', async ({ page }) => {
  // Every way is looked at by axe, which takes its time over so many marked words.
  test.setTimeout(180_000);
  await open(page, ARTICLE);
  await takeInHand(page, BEAD);
  const before = await topOf(page, BEAD);
  for (const [key, name] of [
    ['2', 'Sentence by sentence'],
    ['3', 'Between the lines'],
    ['4', 'German only'],
    ['5', 'English only'],
    ['1', 'Side by side'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByLabel('Way to read')).toHaveValue(
      { 1: 'side', 2: 'rows', 3: 'between', 4: 'german', 5: 'english' }[key],
    );
    await expect(page.getByLabel('Way to read').locator('option:checked')).toHaveText(name);
    expect(Math.abs(((await topOf(page, BEAD)) ?? 0) - (before ?? 0))).toBeLessThanOrEqual(2);
    await expectNoViolations(page);
  }
});

test('sentence by sentence, both sides of a bead begin level', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByLabel('Way to read').selectOption('Sentence by sentence');
  for (const bead of [2, 12, 20]) {
    const tops = await Promise.all(
      (['de', 'en'] as const).map((side) =>
        sentence(page, bead, side).evaluate((element) => element.getClientRects()[0]?.top ?? 0),
      ),
    );
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeLessThan(2);
  }
});

test('between the lines the English is covered and stands below its German', async ({ page }) => {
  await open(page, ARTICLE);
  await takeInHand(page, BEAD);
  await page.keyboard.press('3');
  const cover = page.getByRole('button', {
    name: `Uncover the English of sentence ${BEAD + 1}`,
    exact: true,
  });
  await expect(cover).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(cover).toHaveCount(0);
  const german = await sentence(page, BEAD, 'de').boundingBox();
  const english = await sentence(page, BEAD, 'en').boundingBox();
  expect(english?.y ?? 0).toBeGreaterThan(german?.y ?? 0);
});

test('a cover that is held with the mouse shows the English as long as it is held, and then covers again', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await takeInHand(page, BEAD);
  await page.keyboard.press('3');
  const cover = sentence(page, BEAD, 'en').and(page.locator('[data-covered]'));
  await cover.hover();
  await page.mouse.down();
  await expect(cover).toHaveAttribute('data-peeking');
  await expect(cover).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.mouse.up();
  await expect(cover).not.toHaveAttribute('data-peeking');
  await expect(cover).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
});

test('where one side is read alone, the other appears for the sentence in hand', async ({ page }) => {
  await open(page, ARTICLE);
  await takeInHand(page, BEAD);
  await page.keyboard.press('4');
  await expect(sentence(page, BEAD, 'en')).toBeHidden();
  const other = page.getByRole('complementary', { name: 'The other side of this sentence' });
  await expect(other).toContainText('Sunday night');
  await page.keyboard.press('j');
  await expect(other).toContainText('The decision was to be regretted');
  await page.keyboard.press('5');
  await expect(sentence(page, BEAD, 'de')).toBeHidden();
  await expect(other).toContainText('Die Entscheidung sei zu bedauern');
});

test('the way to read is there after a reload before anything moves', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByLabel('Way to read').selectOption('German only');
  await page.reload();
  await expect(sentence(page, 2, 'en')).toBeHidden();
  await expect(page.getByLabel('Way to read')).toHaveValue('german');
});
