import type { Page } from '@playwright/test';

/**
 * Presses the German word at these offsets.
 *
 * @param rest how long the pointer rests on the word before, in milliseconds
 * @returns milliseconds from the press to the frame after the card is whole
 */
export async function cardTime(
  page: Page,
  span: { readonly start: number; readonly end: number },
  rest = 0,
): Promise<number> {
  const place = await page.evaluate(({ start, end }) => {
    for (const sentence of document.querySelectorAll<HTMLElement>('[data-start][lang="de"]')) {
      const node = sentence.firstChild;
      const from = Number(sentence.dataset.start);
      if (!(node instanceof Text) || start < from || end - from > node.length) continue;
      sentence.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start - from);
      range.setEnd(node, end - from);
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, span);
  if (!place) throw new Error(`no word at ${span.start}`);
  // Wrapped, for a promise given back would be waited for before the press.
  const watch = await page.evaluateHandle(() => ({
    painted: new Promise<number>((resolve) => {
      addEventListener(
        'click',
        // No function in here has a name: tsx would wrap it in a helper that the page does not have.
        async ({ timeStamp }) => {
          for (;;) {
            await new Promise(requestAnimationFrame);
            const card = document.querySelector('[role="dialog"]:popover-open');
            if (card?.textContent && !card.querySelector('[role="status"]')) break;
          }
          await new Promise(requestAnimationFrame);
          resolve(performance.now() - timeStamp);
        },
        { capture: true, once: true },
      );
    }),
  }));
  await page.mouse.move(place.x, place.y);
  if (rest > 0) await page.waitForTimeout(rest);
  await page.mouse.click(place.x, place.y);
  const time = await watch.evaluate(({ painted }) => painted);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[role="dialog"]:popover-open'));
  return time;
}
