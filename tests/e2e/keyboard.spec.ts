import type { Locator, Page } from '@playwright/test';
import { marked, open, openCard, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { announced, beadInHand, textOf } from './support/reader';
import { expect, test } from './support/test';

const ARTICLE = 'pfand-gehoert-daneben';
/** Er steht auf und will seine leere Flasche in den Mülleimer werfen. */
const BOTTLE = 4;

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if ((await wanted.count()) > 0 && (await wanted.evaluate((one) => one === document.activeElement)))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a whole session by keyboard alone, the focus being where it is looked for at every step', async ({
  page,
}) => {
  await open(page, '/en');
  await tabTo(page, page.getByRole('main').locator(`a[href$="/read/${ARTICLE}"]`).first());
  await press(page, 'Enter');
  await page.waitForURL(`**/en/read/${ARTICLE}`);
  const text = textOf(page);
  await text.waitFor();
  await tabTo(page, text);

  await test.step('move: the sentence is said in its own language', async () => {
    await press(page, ...Array.from({ length: BOTTLE + 1 }, () => 'j'));
    expect(await beadInHand(page)).toBe(BOTTLE);
    await expect
      .poll(() => announced(page))
      .toEqual([
        { lang: 'de', text: 'Er steht auf und will seine leere Flasche in den Mülleimer werfen.' },
        { lang: 'en', text: 'He gets up to throw his empty bottle into the bin.' },
      ]);
  });

  const card = page.getByRole('dialog', { name: 'About' });
  await test.step('look up, keep, let go of the card', async () => {
    await press(page, ...Array.from({ length: 8 }, () => 'ArrowRight'));
    await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Flasche']);
    await expect.poll(async () => (await announced(page)).at(-1)).toEqual({ lang: 'de', text: 'Flasche' });
    await press(page, 'Enter');
    await expect(card.getByRole('button', { name: 'Keep' })).toBeFocused();
    await press(page, 'a');
    await expect(card.getByText('Kept, new')).toBeVisible();
    await expect(card.getByRole('button', { name: 'Remove' })).toBeFocused();
    await press(page, 'k');
    await expect(card.getByText('✓ Known')).toBeVisible();
    await press(page, 'Enter');
    await expect(card.getByRole('button', { name: 'Keep' })).toBeFocused();
    await press(page, 'Escape');
    await expect(card).toBeHidden();
    await expect(text).toBeFocused();
    await press(page, 'i');
    await expect.poll(() => marked(page, 'ignored')).toContain('Flasche');
  });

  await test.step('a phrase grows with Shift and an arrow', async () => {
    await press(page, 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
    await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['Flasche']);
    await press(page, 'Shift+ArrowLeft');
    await expect.poll(() => marked(page, 'word-in-hand')).toEqual(['leere Flasche']);
    await press(page, 'Enter');
    await openCard(page);
    await expect(card.getByLabel('Word, as a dictionary has it')).toHaveValue('leere Flasche');
    await expect(card.getByLabel('Word, as a dictionary has it')).toBeFocused();
    await card.getByLabel('What it means').fill('empty bottle');
    await press(page, 'Enter');
    await expect(card.getByText('Kept, new')).toBeVisible();
    // The form is gone with what had the focus; the card has it.
    await expect(card).toBeFocused();
    await press(page, 'Escape');
    await expect(text).toBeFocused();
    await expect.poll(() => marked(page, 'new')).toContain('leere Flasche');
    await press(page, 'Escape');
    await expect.poll(() => marked(page, 'word-in-hand')).toEqual([]);
  });

  await test.step('every way to read keeps focus and sentence; covered English is not given away', async () => {
    for (const key of ['2', '4', '5', '3']) {
      await press(page, key);
      await expect(text).toBeFocused();
      expect(await beadInHand(page)).toBe(BOTTLE);
    }
    await press(page, 'k', 'j');
    await expect.poll(() => announced(page)).toMatchObject([{ lang: 'de' }]);
    await press(page, 'Space');
    await expect.poll(() => announced(page)).toMatchObject([{ lang: 'de' }, { lang: 'en' }]);
    await expect(sentence(page, BOTTLE, 'en').and(page.getByRole('button'))).toHaveCount(0);
    await expect(text).toBeFocused();
    await press(page, '1');
  });

  await test.step('a cover is uncovered where it is, and the focus stays in the text', async () => {
    await page.getByRole('button', { name: 'Cover the English' }).focus();
    await press(page, 'Enter');
    await tabTo(page, page.getByRole('button', { name: 'Uncover the English of sentence 2', exact: true }));
    await press(page, 'Enter');
    await expect(text).toBeFocused();
    await page.getByRole('button', { name: 'Show the English' }).focus();
    await press(page, 'Enter');
    await tabTo(page, text);
  });

  await test.step('search, and back in the text at the sentence found', async () => {
    await press(page, '/');
    const field = page.getByRole('textbox', { name: 'Search, German or English' });
    await expect(field).toBeFocused();
    await page.keyboard.type('scherben');
    await expect(page.getByText('1 of 1')).toBeVisible();
    await press(page, 'Escape');
    await expect(field).toHaveCount(0);
    await expect(text).toBeFocused();
    const found = await beadInHand(page);
    await expect(sentence(page, found ?? 0, 'de')).toContainText('Scherben');
    await expect(sentence(page, found ?? 0, 'de')).toBeInViewport();
  });

  await test.step('all keys', async () => {
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByRole('row', { name: /previous or next sentence/ })).toBeVisible();
    await press(page, 'Escape');
    await expect(keys).toHaveCount(0);
    await expect(text).toBeFocused();
  });

  await test.step('to the word among one’s words, and back to the sentence', async () => {
    const there = await beadInHand(page);
    await press(page, 'ArrowRight', 'a', 'Enter');
    await openCard(page);
    await tabTo(page, card.getByRole('link', { name: 'In my words' }));
    await press(page, 'Enter');
    await page.waitForURL(/\/en\/words\?term=/);
    const item = page.getByRole('listitem').and(page.locator(':focus'));
    await expect(item).toBeInViewport();
    await press(page, 'Tab');
    await expect(page.getByRole('listitem').filter({ has: page.locator(':focus') })).toHaveCount(1);
    await page.goBack();
    await expect.poll(() => beadInHand(page)).toBe(there);
  });
});

test('Escape closes one thing at a time: the search, the card, the word', async ({ page }) => {
  await open(page, `/en/read/${ARTICLE}`);
  await textOf(page).focus();
  await press(page, '/');
  const field = page.getByRole('textbox', { name: 'Search, German or English' });
  await field.fill('bin');
  await textOf(page).focus();
  await press(page, 'j', 'ArrowRight', 'Enter');
  const card = await openCard(page);
  await press(page, 'Escape');
  await expect(field).toHaveCount(0);
  await expect(card).toBeVisible();
  await expect(card.locator(':focus')).toHaveCount(1);
  await press(page, 'Escape');
  await expect(card).toBeHidden();
  await expect.poll(async () => (await marked(page, 'word-in-hand')).length).toBe(1);
  await press(page, 'Escape');
  await expect.poll(() => marked(page, 'word-in-hand')).toEqual([]);
});

test('the card gives way to search and keys, and the focus comes back to the text', async ({ page }) => {
  await open(page, `/en/read/${ARTICLE}`);
  await textOf(page).focus();
  for (const [key, opened] of [
    ['?', page.getByRole('dialog', { name: 'Keys' })],
    ['/', page.getByRole('search', { name: 'Search in the article' })],
  ] as const) {
    await press(page, 'j', 'ArrowRight', 'Enter');
    const card = page.getByRole('dialog', { name: 'About' });
    await expect(card.locator(':focus')).toHaveCount(1);
    await press(page, key);
    await expect(opened).toBeVisible();
    await expect(card).toBeHidden();
    await press(page, 'Escape');
    await expect(opened).toBeHidden();
    await expect(textOf(page)).toBeFocused();
  }
});

for (const [locale, scheme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['de', 'light'],
  ['de', 'dark'],
] as const) {
  test(`axe finds nothing in the search and in the keys: ${locale}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, `/${locale}/read/${ARTICLE}`);
    await textOf(page).focus();
    await press(page, '/');
    await page.getByRole('search').getByRole('textbox').fill('flasche');
    await expect.poll(async () => (await marked(page, 'found')).length).toBeGreaterThan(3);
    await expectNoViolations(page);
    await press(page, 'Escape', '?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
  });
}

test('the accessibility tree tells the sentences with their language, and of a cover only that it is one', async ({
  page,
}) => {
  await open(page, `/en/read/${ARTICLE}`);
  const tree = () => textOf(page).ariaSnapshot();
  await expect.poll(tree).toContain('He gets up to throw his empty bottle into the bin.');
  await page.getByRole('button', { name: 'Cover the English' }).click();
  await expect.poll(tree).toContain('button "Uncover the English of sentence 5"');
  const told = (await tree()).split('\n').filter((line) => line.includes('empty bottle into the bin'));
  expect(told).toEqual([expect.stringContaining('- button "Uncover the English of sentence 5"')]);
  expect(await tree()).toContain('Er steht auf und will seine leere Flasche in den Mülleimer werfen.');
  for (const language of ['de', 'en'] as const) {
    await expect(sentence(page, BOTTLE, language)).toHaveAttribute('lang', language);
  }
  await expect(textOf(page)).toHaveAccessibleDescription('Press ? in the text for all keys.');
});
