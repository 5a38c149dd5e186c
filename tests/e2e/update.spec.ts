import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isOfflineReady } from './support/app';
import { AppServer } from './support/server';
import { expect, test } from './support/test';

test('a new version announces itself, and is taken when the learner agrees', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'satzpaar-'));
  for (const name of ['public', 'package.json', 'next.config.js'])
    cpSync(name, join(folder, name), { recursive: true });
  cpSync('.next', join(folder, '.next'), {
    recursive: true,
    filter: (path) => !path.includes('.next/cache'),
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const server = await AppServer.start({ folder });
  try {
    await page.goto(`${server.address}/en/words`);
    await isOfflineReady(page);
    appendFileSync(join(folder, 'public/sw.js'), '\n// the next version\n');
    await page.reload();
    await page.mouse.move(2, 2);
    await expect(page.getByText('A new version of Satzpaar is ready.')).toBeVisible();
    const before = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before)).not.toBe(before);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Words');
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
    ).toBeNull();
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true });
  }
});
