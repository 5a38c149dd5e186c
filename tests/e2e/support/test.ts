import { test as base, expect } from '@playwright/test';
import { AppServer } from './server';

interface Fixtures {
  /** A server of the test's own, to be killed. */
  readonly server: AppServer;
  /** Texts of console errors which this test expects. */
  readonly expectedErrors: RegExp[];
  /** Fails the test where a request leaves for another origin, or where the page reports an error. */
  readonly quiet: undefined;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  server: async ({}, use) => {
    const server = await AppServer.start();
    await use(server);
    await server.kill();
  },
  expectedErrors: [[], { option: true }],
  quiet: [
    async ({ page, expectedErrors }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.hostname !== 'localhost') foreign.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await use(undefined);
      expect(foreign, 'requests to other origins').toEqual([]);
      expect(
        errors.filter((error) => !expectedErrors.some((expected) => expected.test(error))),
        'errors on the page',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
