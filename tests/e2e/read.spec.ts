import { marked, open, openCard, placeOfWord, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';

test('every sentence has its language and its bead, the same on both sides', async ({ page }) => {
  await open(page, ARTICLE);
  const beads = await page.evaluate(() => {
    const of = (language: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-bead][lang="${language}"]`)].map(({ dataset }) =>
        Number(dataset.bead),
      );
    return { de: of('de'), en: of('en') };
  });
  expect(beads.de).toHaveLength(38);
  expect(beads.de).toEqual([...beads.de].sort((a, b) => a - b));
  expect(beads.en).toHaveLength(40);
  expect(beads.en).toEqual([...beads.en].sort((a, b) => a - b));
  const alone = [...new Set([...beads.de, ...beads.en])].filter(
    (bead) => !beads.de.includes(bead) || !beads.en.includes(bead),
  );
  expect(alone.length).toBeLessThan(3);
});

test('a bead is marked on both sides, whole, by pointing at either', async ({ page }) => {
  await open(page, ARTICLE);
  await sentence(page, 2, 'en').hover();
  const marks = page.locator('[data-in-hand]');
  for (const mark of await marks.all()) await expect(mark).toHaveAttribute('data-bead', '2');
  expect(await marks.evaluateAll((all) => new Set(all.map((one) => (one as HTMLElement).lang)).size)).toBe(2);
});

test('a word of the glossary is looked up, kept with one press, and is kept after a reload', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await expect.poll(() => marked(page, 'glossary')).toContain('Dekret');
  const card = await pressWord(page, 'Dekret');
  await expect(card).toContainText('das Dekret');
  await expect(card).toContainText('die Dekrete');
  await expect(card).toContainText('decree');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText('Kept')).toBeVisible();
  await page.reload();
  await expect.poll(() => marked(page, 'new')).toContain('Dekret');
  await page.goto('/en/words');
  await expect(page.getByRole('listitem').filter({ hasText: 'das Dekret' })).toContainText('new');
});

test('a split verb is looked up at either half and marked at both', async ({ page }) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'sieht');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['sieht', 'vor']);
  await expect(card).toContainText('vorsehen');
  const bead = Number(await page.locator('[data-in-hand]').first().getAttribute('data-bead'));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await pressWord(page, 'vor', bead);
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['sieht', 'vor']);
});

test('a selected phrase is kept with a gloss of the learner’s own', async ({ page }) => {
  await open(page, ARTICLE);
  const from = await placeOfWord(page, 'leeren');
  const to = await placeOfWord(page, 'Stühlen');
  await page.mouse.move(from.left, from.y);
  await page.mouse.down();
  await page.mouse.move(to.right, to.y, { steps: 5 });
  await page.mouse.up();
  const card = await openCard(page);
  await expect(card.getByLabel('Word, as a dictionary has it')).toHaveValue('leeren Stühlen');
  await card.getByLabel('What it means').fill('empty chairs');
  await card.getByRole('button', { name: 'Keep' }).click();
  await expect(card.getByText('Kept')).toBeVisible();
});

test('the English is covered and uncovered a sentence at a time', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('button', { name: 'Cover the English' }).click();
  const covers = page.getByRole('button', { name: /^Uncover the English of sentence/ });
  await expectNoViolations(page);
  const all = await covers.count();
  await page.getByRole('button', { name: 'Uncover the English of sentence 2', exact: true }).first().click();
  await expect(sentence(page, 1, 'en')).toHaveText(/business thrillers/);
  expect(await covers.count()).toBeLessThan(all);
  await page.getByRole('button', { name: 'Show the English' }).click();
  await expect(covers).toHaveCount(0);
});

test('by keyboard alone: move, look up, keep, uncover', async ({ page }) => {
  await open(page, ARTICLE);
  const text = page.getByRole('group', { name: 'Text, German and English' });
  await text.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-in-hand]').first()).toHaveAttribute('data-bead', '1');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Wirtschaftskrimi']);
  await page.keyboard.press('Enter');
  const card = await openCard(page);
  await expect(card.getByRole('button', { name: 'Keep' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByText('Kept')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(text).toBeFocused();
  await page.getByRole('button', { name: 'Cover the English' }).focus();
  await page.keyboard.press('Enter');
  await text.focus();
  await page.keyboard.press('Space');
  await expect(sentence(page, 1, 'en').getByRole('button')).toHaveCount(0);
});

test('a word is known or ignored at one key, says so, and can be practised after all', async ({ page }) => {
  await open(page, ARTICLE);
  await page.getByRole('group', { name: 'Text, German and English' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Wirtschaftskrimi']);
  await page.keyboard.press('k');
  await expect.poll(() => marked(page, 'known')).toEqual(['Wirtschaftskrimi']);
  await page.keyboard.press('Enter');
  const card = await openCard(page);
  await expect(card.getByText('Known', { exact: false }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('i');
  await expect(card.getByText('Ignored')).toBeVisible();
  await expect.poll(() => marked(page, 'ignored')).toEqual(['Wirtschaftskrimi']);
  await card.getByRole('button', { name: 'Ignore' }).click();
  await expect(card.getByText('Kept, new')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual([]);
});

test('a word that is pressed again in the moment its card closes has its card', async ({ page }) => {
  await open(page, '/en/read/pfand-gehoert-daneben');
  const card = await pressWord(page, 'Flasche');
  const at = await placeOfWord(page, 'Flasche');
  await page.evaluate(({ x, y }) => {
    document.querySelector<HTMLElement>('[role="dialog"]:popover-open')?.hidePopover();
    const press = new MouseEvent('click', { bubbles: true, clientX: x, clientY: y });
    document.elementFromPoint(x, y)?.dispatchEvent(press);
  }, at);
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
});

test('an address that is no article’s says so and leads back', async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  const response = await page.goto('/en/read/nichts-da');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page).toHaveURL(/\/en$/);
  await page.goto('/en/read?id=gone');
  await expect(page.getByText('This article is no longer on this device.')).toBeVisible();
});
