import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { test as base, expect } from 'vitest';
import { AppServer } from '../../e2e/support/server';

interface Shared {
  readonly browser: Browser;
  readonly shared: AppServer;
}

interface Fixtures {
  /** A server of the test's own, to be killed. */
  readonly server: AppServer;
  /** What the page may complain of in this test. */
  readonly expectedErrors: RegExp[];
  /** A page of a profile that has seen nothing. Fails the test where it asks another origin, or reports an error. */
  readonly page: Page;
  /** Where the app is served that no test kills. */
  readonly address: string;
}

/** What was under way when a page was left, Firefox tells as an error. */
const LEFT = /^NS_BINDING_ABORTED/;
const WINDOW = { width: 1280, height: 800 };

/** Tells in words of every error, of every breach of the policy and of every request that leaves for another origin. */
async function listen(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? error.message : String(error);
    if (!LEFT.test(told)) heard.push(told);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') heard.push(`asks ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return heard;
}

export const test = base.extend<Fixtures & Shared>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? 'firefox-esr',
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern
    async ({}, use) => {
      const server = await AppServer.start();
      await use(server);
      await server.kill();
    },
    { scope: 'worker' },
  ],
  address: async ({ shared }, use) => use(shared.address),
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern
  server: async ({}, use) => {
    const server = await AppServer.start();
    await use(server);
    await server.kill();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the names of the fixtures from the pattern
  expectedErrors: async ({}, use) => use([]),
  page: async ({ browser, expectedErrors }, use) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(WINDOW);
    const heard = await listen(page);
    await use(page);
    await context.close();
    const unexpected = heard.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
    expect(unexpected, 'errors on the page').toEqual([]);
  },
});

export { expect };
