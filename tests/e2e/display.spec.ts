import type { Page } from '@playwright/test';
import { isOfflineReady, marked, open, pressWord, sentence } from './support/app';
import { expectNoViolations } from './support/axe';
import { importText } from './support/import-text';
import { lettersOnALine } from './support/lines';
import { expect, test } from './support/test';

const ARTICLE = '/en/read/ein-dekret-und-seine-folgen';
const BEAD = 12;

const openPanel = async (page: Page, name = 'Display') => {
  await page.getByRole('button', { name }).click();
  return page.getByRole('dialog', { name });
};

/** What moved since the page was opened, as the browser reckons it. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 1500);
      }),
  );

/** The marks on words that are drawn, but for those of the word in hand. */
const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['glossary', 'new', 'learning', 'known', 'ignored'].filter((name) => CSS.highlights.has(name)),
  );

const styleOf = (page: Page, name: 'fontSize' | 'fontFamily' | 'lineHeight'): Promise<string> =>
  sentence(page, BEAD, 'de').evaluate((element, name) => getComputedStyle(element)[name], name);

test('size, lines, width, face and theme are chosen by keyboard, kept, and the settings show them', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await sentence(page, BEAD, 'de').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.getByRole('button', { name: 'Display' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Display' });
  await expect(panel.getByRole('radio', { name: 'Medium' }).first()).toBeEnabled();
  const choose = async (...keys: string[]): Promise<void> => {
    await page.keyboard.press('Tab');
    for (const key of keys) await page.keyboard.press(key);
  };
  await choose('ArrowRight', 'ArrowRight');
  await choose('ArrowRight');
  await choose('ArrowLeft');
  await choose('ArrowRight', 'ArrowRight');
  await expect(panel.getByRole('radio', { name: 'For dyslexia' })).toBeChecked();
  await choose('ArrowRight', 'ArrowRight');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Display' })).toBeFocused();

  const seen = await Promise.all(
    (['fontSize', 'fontFamily', 'lineHeight'] as const).map((name) => styleOf(page, name)),
  );
  expect(seen[0]).toBe('22.4px');
  expect(seen[1]).toMatch(/^"Atkinson Hyperlegible Next"/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Display' })).toBeVisible();
  expect(await shifts(page)).toBe(0);
  expect(
    await Promise.all((['fontSize', 'fontFamily', 'lineHeight'] as const).map((name) => styleOf(page, name))),
  ).toEqual(seen);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await open(page, '/en/settings');
  const section = page.getByRole('region', { name: 'Display' });
  for (const [group, name] of [
    ['Text size', 'Larger'],
    ['Line spacing', 'Open'],
    ['Column width', 'Narrow'],
    ['Typeface', 'For dyslexia'],
    ['Colours', 'Dark'],
  ] as const) {
    await expect(
      section.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }),
    ).toBeChecked();
  }
});

test('however the text is set anew, the sentence that is read stays where it is', async ({ page }) => {
  await open(page, ARTICLE);
  await sentence(page, BEAD, 'de').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.getByRole('group', { name: 'Text, German and English' }).focus();
  await sentence(page, BEAD, 'de').hover();
  const top = (): Promise<number> =>
    sentence(page, BEAD, 'de').evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  // The button has scrolled away: it is pressed as a key would press it.
  await page.getByRole('button', { name: 'Display' }).evaluate((button: HTMLElement) => button.click());
  const panel = page.getByRole('dialog', { name: 'Display' });
  for (const name of ['Largest', 'Wide', 'Sans serif', 'For dyslexia', 'Small']) {
    const radio = panel.getByRole('radio', { name, exact: true }).first();
    await radio.evaluate((input: HTMLElement) => input.click());
    await expect(radio).toBeChecked();
    if (name === 'For dyslexia') await expect(page.locator('html')).toHaveAttribute('data-face', 'clear');
    expect(Math.abs((await top()) - before), name).toBeLessThanOrEqual(2);
  }
});

test('the face for dyslexia is fetched when it is chosen, and then there without a network', async ({
  page,
  context,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('atkinson')) fetched.push(request.url());
  });
  await open(page, ARTICLE);
  await isOfflineReady(page);
  const panel = await openPanel(page);
  await expect(panel.getByRole('radio', { name: 'Serif', exact: true })).toBeChecked();
  expect(fetched).toEqual([]);
  await panel.getByRole('radio', { name: 'For dyslexia' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'clear');
  expect(new Set(fetched).size).toBe(1);
  await context.setOffline(true);
  await page.evaluate(() => document.fonts.clear());
  await page.reload();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].some(
          ({ family, status }) => /Atkinson Hyperlegible/.test(family) && status === 'loaded',
        ),
      ),
    )
    .toBe(true);
  expect(await page.evaluate(async () => (await (await caches.open('faces')).keys()).length)).toBe(1);
});

test('marks are switched off, stay off, and come back', async ({ page }) => {
  await open(page, ARTICLE);
  const card = await pressWord(page, 'Stühlen');
  await card.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page, 'new')).toContain('Stühlen');
  const panel = await openPanel(page);
  const box = panel.getByRole('checkbox', { name: 'Mark my words in the text' });
  await box.uncheck();
  await expect.poll(() => marks(page)).toEqual([]);
  await page.reload();
  await expect(sentence(page, BEAD, 'de')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await marks(page)).toEqual([]);
  await openPanel(page);
  await box.check();
  await expect.poll(() => marked(page, 'new')).toContain('Stühlen');
});

test('a column has room for 45 to 75 letters, at every size and width the window allows', async ({
  page,
}) => {
  test.slow();
  for (const [window, view, sizes] of [
    [1280, 'side', [1, 1.125, 1.25, 1.4]],
    [1600, 'side', [1, 1.6]],
    [1280, 'rows', [1]],
    [1280, 'german', [1, 1.6]],
    [768, 'between', [1, 1.4]],
  ] as const) {
    await page.setViewportSize({ width: window, height: 900 });
    for (const size of sizes)
      for (const width of ['narrow', 'medium', 'wide'])
        for (const face of ['serif', 'clear']) {
          await page.goto('/en/about');
          await page.evaluate(
            (kept) => {
              for (const [name, value] of Object.entries(kept))
                localStorage.setItem(`satzpaar.${name}`, String(value));
            },
            { view, size, width, face },
          );
          await page.goto(ARTICLE);
          const letters = await lettersOnALine(page, 'de');
          const at = `${window} px, ${view}, ${size} rem, ${width}, ${face}`;
          expect(letters, at).toBeGreaterThanOrEqual(44);
          expect(letters, at).toBeLessThanOrEqual(75);
        }
  }
});

test('an opening quotation mark hangs into the margin, before a paragraph and before a row', async ({
  page,
}) => {
  const mark = (bead: number): Promise<number> =>
    sentence(page, bead, 'de').evaluate((element) => {
      const range = document.createRange();
      range.setStart(element.firstChild ?? element, 0);
      range.setEnd(element.firstChild ?? element, 1);
      const side = element.closest('[data-row]')?.getBoundingClientRect();
      return range.getBoundingClientRect().left - (side?.left ?? 0);
    });
  await importText(page, {
    de: 'Halt\n\n„Halt!“, rief Lena. Alle blieben stehen.\n\nNiemand sprach. „Weiter!“, rief sie dann.',
    en: 'Stop\n\n“Stop!” called Lena. Everyone stood still.\n\nNobody spoke. “Go on!” she called then.',
  });
  expect(await mark(1)).toBeLessThan(-5);
  expect(await mark(3)).toBeCloseTo(0, 0);
  await page.getByLabel('Way to read').selectOption('Sentence by sentence');
  expect(await mark(1)).toBeLessThan(-5);
  expect(await mark(2)).toBeCloseTo(0, 0);
  expect(await mark(4)).toBeLessThan(-5);
});

for (const locale of ['en', 'de'] as const)
  for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
    test(`axe finds nothing where colours are the system’s: ${locale}, ${Object.keys(media)[0]}`, async ({
      page,
    }) => {
      await page.emulateMedia(media);
      await open(page, ARTICLE.replace('/en', `/${locale}`));
      await pressWord(page, 'Dekret');
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: locale === 'en' ? 'Cover the English' : 'Englisch verdecken' })
        .click();
      const covered = page.locator('[data-covered]').nth(4);
      expect(await covered.evaluate((element) => getComputedStyle(element).color)).toBe('rgba(0, 0, 0, 0)');
      await expectNoViolations(page);
      await openPanel(page, locale === 'en' ? 'Display' : 'Darstellung');
      await expectNoViolations(page);
    });
  }
