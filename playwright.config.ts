import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/browser/chromium';

const PORT = Number(process.env.PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  // Another version of the browser smooths letters in another way; what has moved or is missing is more than that.
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02 } },
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_ARGS, executablePath: findChromium() ?? '' },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -p ${PORT}`,
    url: `http://localhost:${PORT}/en`,
    env: { DEEPL_AUTH_KEY: '', SATZPAAR_ACCESS_CODE: '' },
    reuseExistingServer: false,
  },
});
