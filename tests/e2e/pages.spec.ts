import { open, pressWord } from './support/app';
import { expectNoViolations } from './support/axe';
import { expect, test } from './support/test';

const PAGES = [
  { path: '', en: 'Library', de: 'Bibliothek' },
  { path: '/practice', en: 'Practice', de: 'Üben' },
  { path: '/words', en: 'Words', de: 'Wörter' },
  { path: '/import', en: 'Import', de: 'Importieren' },
  { path: '/settings', en: 'Settings', de: 'Einstellungen' },
  { path: '/about', en: 'About', de: 'Über Satzpaar' },
] as const;
const ARTICLE = '/read/ein-dekret-und-seine-folgen';

for (const locale of ['en', 'de'] as const) {
  test(`every page has its heading, title and language: ${locale}`, async ({ page }) => {
    for (const one of PAGES) {
      await page.goto(`/${locale}${one.path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(one[locale]);
      await expect(page).toHaveTitle(`${one[locale]} · Satzpaar`);
    }
    await open(page, `/${locale}${ARTICLE}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'de');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any page: ${locale}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      for (const path of [...PAGES.map((one) => one.path), ARTICLE, '/read?id=none']) {
        await page.goto(`/${locale}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        await expectNoViolations(page);
      }
      await open(page, `/${locale}${ARTICLE}`);
      await pressWord(page, 'Dekret');
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await pressWord(page, 'Stühlen');
      await expectNoViolations(page);
    });
  }
}

test('axe finds nothing on the page for what is not there', async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  await page.goto('/nowhere');
  await expectNoViolations(page);
});

test('the language is picked by the browser, switched by a press, and kept', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
  await open(page, '/en/words');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/words$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wörter');
  await page.goto('/');
  await expect(page).toHaveURL(/\/de$/);
});

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...PAGES.map((one) => one.path), ARTICLE]) {
    await page.goto(`/de${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
});

test('a script that was slipped into a page does not run', async ({ page, expectedErrors }) => {
  expectedErrors.push(/Content Security Policy/);
  for (const path of ['/en', `/en${ARTICLE}`, '/missing', '/en/read?id=x']) {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy'], path).toContain("script-src 'self'");
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slippedIn = true';
      document.body.append(script);
      return 'slippedIn' in window;
    });
    expect(ran, path).toBe(false);
  }
});

test('the page for what is not there carries the policy too', async ({ request }) => {
  for (const path of ['/nowhere', '/en/read/nowhere', '/en/nowhere']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['content-security-policy'], path).toContain("script-src 'self'");
  }
});

test('it can be installed', async ({ page, request }) => {
  await page.goto('/en');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
});
