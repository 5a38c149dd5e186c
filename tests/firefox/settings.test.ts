import { ARTICLE, open, press } from './support/app';
import { expect, test } from './support/test';

test('theme and reading size hold from page to page and after a reload', async ({ page, address }) => {
  const read = () =>
    page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      paper: getComputedStyle(document.body).backgroundColor,
      size: getComputedStyle(document.querySelector('[data-bead="2"]') ?? document.body).fontSize,
    }));
  await open(page, `${address}/en/settings`);
  await press(page, 'radio', 'Dark');
  await press(page, 'radio', 'Largest');
  await open(page, address + ARTICLE);
  const chosen = await read();
  expect(chosen).toEqual({ theme: 'dark', paper: 'rgb(25, 23, 20)', size: '25.6px' });
  await page.reload();
  expect(await read()).toEqual(chosen);
});
