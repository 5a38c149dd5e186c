import type { Page } from '@playwright/test';

/**
 * Presses a key on the text again and again. @returns milliseconds from each press until all it moved is laid out, in order
 * of length
 */
export const keyTimes = (page: Page, key: string, times: number): Promise<number[]> =>
  page.evaluate(
    async ({ key, times }) => {
      const text = document
        .querySelector<HTMLElement>('[data-start]')
        ?.closest<HTMLElement>('[role="group"]');
      const taken: number[] = [];
      for (let time = 0; text && time < times; time++) {
        const start = performance.now();
        text.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        text.getBoundingClientRect();
        taken.push(performance.now() - start);
        await new Promise(requestAnimationFrame);
      }
      return taken.sort((a, b) => a - b);
    },
    { key, times },
  );

/** Presses a key. @returns milliseconds until the frame after it is painted */
export const frameTime = (page: Page, key: string): Promise<number> =>
  page.evaluate(async (key) => {
    const text = document.querySelector<HTMLElement>('[data-start]')?.closest<HTMLElement>('[role="group"]');
    const start = performance.now();
    text?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, key);
