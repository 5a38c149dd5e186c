import type { Page } from '@playwright/test';

/** Opens the page anew. @returns milliseconds from the beginning of the navigation to the first text painted */
export async function openingTime(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(async () => {
    while (!document.querySelector('[data-start]')) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** Takes a stand on the first word of the text, and waits until the page shows it. */
export async function knowAWord(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Text, German and English' }).focus();
  for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'I know it' }).first().click();
  await page.waitForFunction(() => CSS.highlights.has('known'));
  await page.keyboard.press('Escape');
}

/** Opens the page anew. @returns milliseconds until the marks on known words are painted */
export async function marksTime(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'commit' });
  return page.evaluate(async () => {
    while (!CSS.highlights.has('known')) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** Bytes of the page's JavaScript heap, without what is only waiting to be collected. */
export async function heapInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Waits until all of the text is on the page: it comes while the page is idle. */
export const filled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-leaf]')].every((leaf) => leaf.hasChildNodes()),
  );
};
