import type { Page } from '@playwright/test';
import { giveVoices } from '../fixtures/stand-in-voices';
import { marked, open, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/sieben-leute-und-eine-satzung';
const saidOn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'said'));

const BOTH = ['de-DE', 'en-GB'];

test.describe('with a German and an English voice', () => {
  test('the article is read from the sentence in hand on, its sentence and word being marked', async ({
    page,
  }) => {
    // At a pace that leaves time to look.
    await page.addInitScript(giveVoices, { languages: BOTH, pace: 200 });
    await open(page, ARTICLE);
    await sentence(page, 4, 'de').hover();
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(page.locator('[data-in-hand]').first()).toHaveAttribute('data-bead', '5', {
      timeout: 20_000,
    });
    await expect.poll(async () => (await marked(page, 'spoken')).length).toBe(1);
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
    expect(await marked(page, 'spoken')).toEqual([]);
    const said = await saidOn(page);
    const text = await sentence(page, 4, 'de').textContent();
    expect(said[0]).toBe(`de-DE 1: ${text}`);
  });

  test('one sentence is read at l, with the English behind it on request', async ({ page }) => {
    await page.addInitScript(giveVoices, { languages: BOTH, pace: 60 });
    await open(page, ARTICLE);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByLabel('English after the German').check();
    await page.getByLabel('Speed').selectOption('× 0.8');
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await page.getByRole('group', { name: 'Text, German and English' }).focus();
    await page.keyboard.press('j');
    const before = (await saidOn(page)).length;
    await page.keyboard.press('l');
    await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible({ timeout: 20_000 });
    // A bead has a sentence or two on either side.
    const said = (await saidOn(page)).slice(before).map((line) => line.slice(0, 9));
    expect([...new Set(said)]).toEqual(['de-DE 0.8', 'en-GB 0.8']);
    expect(said.lastIndexOf('de-DE 0.8')).toBeLessThan(said.indexOf('en-GB 0.8'));
  });

  test('a word is heard from its card, both halves of a split verb', async ({ page }) => {
    await page.addInitScript(giveVoices, { languages: BOTH, pace: 20 });
    await open(page, ARTICLE);
    const card = await pressWord(page, 'meldet');
    await card.getByRole('button', { name: 'Hear “meldet … an”' }).click();
    await expect.poll(() => saidOn(page)).toEqual(['de-DE 1: meldet, an']);
  });
});

test('without a German voice there is no button, and the settings say how to get one', async ({ page }) => {
  await page.addInitScript(giveVoices, { languages: ['en-GB'], pace: 20 });
  await open(page, ARTICLE);
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
  await page.goto('/en/settings');
  await expect(page.getByRole('region', { name: 'Listening' })).toContainText('has no German voice');
});
